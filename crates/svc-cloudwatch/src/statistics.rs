//! Data that were added up, and what is said of them.

use api_cloudwatch::Statistic;
use serde::{Deserialize, Serialize};

/// Data that were added up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sums {
    pub(crate) count: f64,
    pub(crate) sum: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
}

impl Sums {
    /// One value, so many times.
    pub(crate) fn of(value: f64, count: f64) -> Self {
        Self { count, sum: value * count, min: value, max: value }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }

    /// What a statistic says of it.
    pub(crate) fn read(&self, which: Kind) -> f64 {
        match which {
            Kind::SampleCount => self.count,
            Kind::Sum => self.sum,
            Kind::Minimum => self.min,
            Kind::Maximum => self.max,
            Kind::Average if self.count > 0.0 => self.sum / self.count,
            Kind::Average => 0.0,
        }
    }
}

/// A statistic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
}

impl Kind {
    /// The statistic of this name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let all = [Self::SampleCount, Self::Average, Self::Sum, Self::Minimum, Self::Maximum];
        all.into_iter().find(|kind| kind.name() == name)
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::SampleCount => "SampleCount",
            Self::Average => "Average",
            Self::Sum => "Sum",
            Self::Minimum => "Minimum",
            Self::Maximum => "Maximum",
        }
    }

    pub(crate) fn shown(self) -> Statistic {
        Statistic::from(self.name())
    }
}
