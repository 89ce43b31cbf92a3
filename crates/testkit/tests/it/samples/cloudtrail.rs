//! CloudTrail.

use super::Sample;

pub(super) const SAMPLES: &[Sample] = &[Sample::json("LookupEvents", "{}")];
