//! How many parameters an account has in a Region, and how many it may have.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html>

use api_ssm::errors;
use engine::{Ctx, Failure, Writer};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::AwsError;

use crate::parameter::Tier;

/// Counts.
pub(crate) const COUNTS: Table<Counts> = Table::new("ssm.count");

/// The most standard parameters of an account in a Region.
pub(crate) const STANDARD_MAX: u64 = 10_000;

/// The most advanced parameters of an account in a Region.
pub(crate) const ADVANCED_MAX: u64 = 100_000;

/// How many parameters of each tier there are.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Counts {
    pub(crate) standard: u64,
    pub(crate) advanced: u64,
}

impl Record for Counts {
    const VERSION: u8 = 1;
}

impl Counts {
    /// Those of the caller's account in the Region of the request.
    pub(crate) async fn load(cx: &mut Ctx) -> Result<Self, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        Ok(COUNTS.get(cx, &[&account, region.as_str()]).await?.unwrap_or_default())
    }

    /// Whether another standard parameter fits.
    pub(crate) const fn has_standard(self) -> bool {
        self.standard < STANDARD_MAX
    }

    /// With a parameter that goes from tier to tier: from none, it is new; to none, it goes.
    ///
    /// # Errors
    /// `ParameterLimitExceeded`.
    pub(crate) fn moved(self, from: Option<Tier>, to: Option<Tier>) -> Result<Self, AwsError> {
        let mut counts = self;
        if from == to {
            return Ok(counts);
        }
        if let Some(from) = from {
            let count = counts.of(from);
            *count = count.saturating_sub(1);
        }
        if let Some(to) = to {
            let limit = match to {
                Tier::Standard => STANDARD_MAX,
                Tier::Advanced => ADVANCED_MAX,
            };
            let count = counts.of(to);
            if *count >= limit {
                return Err(errors::parameter_limit_exceeded(format!(
                    "You have exceeded the number of parameters for this AWS account: {limit} of the tier {}. Delete one or more parameters and try again.",
                    to.name()
                )));
            }
            *count = count.saturating_add(1);
        }
        Ok(counts)
    }

    const fn of(&mut self, tier: Tier) -> &mut u64 {
        match tier {
            Tier::Standard => &mut self.standard,
            Tier::Advanced => &mut self.advanced,
        }
    }

    /// Stores it for an account in a Region.
    pub(crate) fn save(self, cx: &mut Writer<'_>, place: &[&str; 2]) -> Result<(), Failure> {
        COUNTS.put(cx.tx_mut(), place, &self)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
