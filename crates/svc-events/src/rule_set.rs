//! The rules of event buses, compiled: what is kept holds as long as the revision of the bus that it was made
//! of, which is read with each use.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use engine::{Ctx, Failure};
use event_pattern::{EventPattern, PatternSet};

use crate::archive::{ArchiveRecord, archives_in};
use crate::arns::BusPlace;
use crate::limits::COMPILED_BUSES_MAX;
use crate::rule::{REVISIONS, State, rules_of};
use crate::target::targets_of;

/// A rule that an event may match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ActiveRule {
    pub(crate) name: String,
    /// Also for records of calls that only read.
    pub(crate) has_reads: bool,
    /// The ids of its targets.
    pub(crate) targets: Vec<String>,
}

/// The rules of a bus that are on and have a pattern.
#[derive(Debug)]
pub(crate) struct RuleSet {
    patterns: PatternSet<ActiveRule>,
    archives: Vec<(ArchiveRecord, Option<EventPattern>)>,
}

impl RuleSet {
    /// The rules that `event` matches.
    ///
    /// # Errors
    /// [`Failure::Internal`] for what is no event.
    pub(crate) fn matching(&self, event: &str) -> Result<Vec<&ActiveRule>, Failure> {
        self.patterns.matching(event).map_err(|error| Failure::Internal(error.to_string()))
    }

    /// The archives of the bus that keep `event`.
    ///
    /// # Errors
    /// [`Failure::Internal`] for what is no event.
    pub(crate) fn keeping(&self, event: &str) -> Result<Vec<&ArchiveRecord>, Failure> {
        let mut keeping = Vec::new();
        for (archive, pattern) in &self.archives {
            let keeps = match pattern {
                Some(pattern) => {
                    pattern.matches(event).map_err(|error| Failure::Internal(error.to_string()))?
                }
                None => true,
            };
            if keeps {
                keeping.push(archive);
            }
        }
        Ok(keeping)
    }

    /// Whether nothing becomes of any event.
    pub(crate) const fn is_empty(&self) -> bool {
        self.patterns.is_empty() && self.archives.is_empty()
    }
}

/// What is compiled, by bus, with the version of the revision's row.
#[derive(Debug, Default)]
pub(crate) struct RuleSets {
    compiled: Mutex<HashMap<BusPlace, (u64, Arc<RuleSet>)>>,
}

impl RuleSets {
    /// The rules of a bus as they are now.
    ///
    /// # Errors
    /// When the store cannot be read, or a stored pattern is none.
    pub(crate) async fn of(&self, cx: &mut Ctx, bus: &BusPlace) -> Result<Arc<RuleSet>, Failure> {
        let row = cx.tx().peek(&REVISIONS.key(&bus.parts())).await?;
        // A bus whose rules nobody ever changed has none.
        let Some(version) = row.map(|row| row.version) else { return Ok(Arc::new(empty())) };
        if let Some(set) = self.find(bus, version) {
            return Ok(set);
        }
        let set = Arc::new(compile(cx, bus).await?);
        // What was read may be newer than the revision; it is then compiled once more.
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if compiled.len() >= COMPILED_BUSES_MAX {
            compiled.clear();
        }
        compiled.insert(bus.clone(), (version, Arc::clone(&set)));
        Ok(set)
    }

    fn find(&self, bus: &BusPlace, version: u64) -> Option<Arc<RuleSet>> {
        let compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        let (held, set) = compiled.get(bus)?;
        (*held == version).then(|| Arc::clone(set))
    }
}

fn empty() -> RuleSet {
    RuleSet { patterns: PatternSet::new([]), archives: Vec::new() }
}

async fn compile(cx: &mut Ctx, bus: &BusPlace) -> Result<RuleSet, Failure> {
    let mut patterns = Vec::new();
    for rule in rules_of(cx, bus).await? {
        let Some(text) = rule.pattern.as_ref().filter(|_| rule.state != State::Disabled) else {
            continue;
        };
        let pattern = EventPattern::parse(text)
            .map_err(|_| Failure::Internal(format!("the pattern of {} is none", rule.arn())))?;
        let targets = targets_of(cx, rule.place()).await?;
        let active = ActiveRule {
            name: rule.name.clone(),
            has_reads: rule.state == State::EnabledWithReads,
            targets: targets.into_iter().map(|target| target.id).collect(),
        };
        patterns.push((active, pattern));
    }
    let mut archives = Vec::new();
    for archive in archives_in(cx, &bus.account, &bus.region).await? {
        if archive.bus != bus.name {
            continue;
        }
        let pattern = match &archive.pattern {
            Some(text) => Some(EventPattern::parse(text).map_err(|_| {
                Failure::Internal(format!("the pattern of {} is none", archive.arn()))
            })?),
            None => None,
        };
        archives.push((archive, pattern));
    }
    Ok(RuleSet { patterns: PatternSet::new(patterns), archives })
}
