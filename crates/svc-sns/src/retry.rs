//! When a delivery that failed is tried again.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html>

use serde::{Deserialize, Serialize};

/// The four phases, one behind the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phases {
    /// Retries at once.
    pub(crate) no_delay: u32,
    /// Then so many, after [`Self::min_seconds`] each.
    pub(crate) at_min: u32,
    /// Then so many, after delays that grow from the least to the longest.
    pub(crate) growing: u32,
    /// Then so many, after [`Self::max_seconds`] each.
    pub(crate) at_max: u32,
    pub(crate) min_seconds: u32,
    pub(crate) max_seconds: u32,
    pub(crate) growth: Growth,
}

/// How delays grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Growth {
    Arithmetic,
    Exponential,
    Geometric,
    Linear,
}

impl Phases {
    /// To queues.
    pub(crate) const QUEUE: Self = Self {
        no_delay: 3,
        at_min: 2,
        growing: 10,
        at_max: 100_000,
        min_seconds: 1,
        max_seconds: 20,
        growth: Growth::Exponential,
    };
    /// By mail.
    pub(crate) const MAIL: Self = Self {
        no_delay: 0,
        at_min: 2,
        growing: 10,
        at_max: 38,
        min_seconds: 10,
        max_seconds: 600,
        growth: Growth::Exponential,
    };

    /// The pause before the next try of what failed so often; none where it is not tried again.
    pub(crate) fn pause_seconds(&self, failures: u32) -> Option<u32> {
        let mut retry = failures.checked_sub(1)?;
        if retry < self.no_delay {
            return Some(0);
        }
        retry -= self.no_delay;
        if retry < self.at_min {
            return Some(self.min_seconds);
        }
        retry -= self.at_min;
        if retry < self.growing {
            return Some(self.grown(retry));
        }
        retry -= self.growing;
        (retry < self.at_max).then_some(self.max_seconds)
    }

    /// The delay of a step of the growing phase.
    fn grown(&self, step: u32) -> u32 {
        let (least, most) = (u64::from(self.min_seconds), u64::from(self.max_seconds));
        let (step, steps) = (u64::from(step).saturating_add(1), u64::from(self.growing.max(1)));
        let range = most.saturating_sub(least);
        let seconds = match self.growth {
            Growth::Linear => least + range * step / steps,
            Growth::Arithmetic => least + range * step * (step + 1) / (steps * (steps + 1)),
            Growth::Exponential => times(least.max(1), 2, 1, step),
            Growth::Geometric => times(least.max(1), 3, 2, step),
        };
        u32::try_from(seconds.min(most)).unwrap_or(self.max_seconds)
    }

    /// All pauses together.
    pub(crate) fn total_seconds(&self) -> u64 {
        let growing = (0..self.growing).map(|step| u64::from(self.grown(step)));
        let at_min = u64::from(self.at_min) * u64::from(self.min_seconds);
        let at_max = u64::from(self.at_max) * u64::from(self.max_seconds);
        growing.fold(at_min.saturating_add(at_max), u64::saturating_add)
    }
}

/// `first`, multiplied by a ratio so often.
fn times(first: u64, by: u64, over: u64, count: u64) -> u64 {
    (0..count.min(64)).fold(first, |value, _| value.saturating_mul(by) / over)
}

#[cfg(test)]
mod tests;
