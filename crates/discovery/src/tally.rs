//! What is counted, and of how much of it the places are kept.

use crate::detector::Detector;
use crate::identifier::Category;
use crate::place::{Located, Place};
use crate::report::Detection;
use std::sync::Arc;

/// Counts and places by identifier.
#[derive(Debug)]
pub(crate) struct Tally {
    found: Vec<(u64, Vec<Located>)>,
    places_max: usize,
}

impl Tally {
    pub(crate) fn new(detector: &Detector, places_max: usize) -> Self {
        let count = detector.managed().len() + detector.customs().len();
        Self { found: vec![(0, Vec::new()); count], places_max }
    }

    /// One more.
    pub(crate) fn add(
        &mut self,
        number: usize,
        member: Option<&Arc<str>>,
        place: impl FnOnce() -> Place,
    ) {
        if let Some((count, places)) = self.found.get_mut(number) {
            *count = count.saturating_add(1);
            if places.len() < self.places_max {
                places.push(Located { member: member.cloned(), place: place() });
            }
        }
    }

    /// What was found.
    pub(crate) fn detections(self, detector: &Detector) -> Vec<Detection> {
        let first_custom = detector.managed().len();
        let all = self.found.into_iter().enumerate().filter(|(_, (count, _))| *count > 0);
        all.filter_map(|(number, (count, places))| {
            if let Some(identifier) = detector.managed().get(number) {
                return Some(Detection {
                    id: identifier.id.to_owned(),
                    name: identifier.detection_type().to_owned(),
                    category: identifier.category,
                    count,
                    severity: Some(identifier.scale.of(count)),
                    places,
                });
            }
            let custom = detector.customs().get(number.checked_sub(first_custom)?)?;
            Some(Detection {
                id: custom.rules().id.clone(),
                name: custom.rules().name.clone(),
                category: Category::Custom,
                count,
                severity: custom.severity(count),
                places,
            })
        })
        .collect()
    }
}
