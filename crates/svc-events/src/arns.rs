//! ARNs of event buses and rules, and what callers name buses with.

use names::{AccountId, ArnNamespace, Region};

/// The bus that is there in each account and Region.
pub(crate) const DEFAULT_BUS: &str = "default";

/// EventBridge's resources in a Region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("events", region, account)
}

/// `arn:aws:events:REGION:ACCOUNT:event-bus/NAME`.
pub(crate) fn bus_arn(account: &str, region: &str, name: &str) -> String {
    arns(region, account).resource(&["event-bus/", name])
}

/// `arn:aws:events:REGION:ACCOUNT:rule/NAME`, with the bus before the name where it is not the default one.
pub(crate) fn rule_arn([account, region, bus, name]: [&str; 4]) -> String {
    match bus {
        DEFAULT_BUS => arns(region, account).resource(&["rule/", name]),
        _ => arns(region, account).resource(&["rule/", bus, "/", name]),
    }
}

/// Where an event bus is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BusPlace {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

impl BusPlace {
    /// The bus that `text` names, by name or ARN, to a caller of `account` in `region`.
    pub(crate) fn parse(text: &str, account: &AccountId, region: &Region) -> Option<Self> {
        if names::Arn::is_meant_by(text) {
            return Self::of_arn(text);
        }
        Some(Self { account: account.clone(), region: region.clone(), name: text.to_owned() })
    }

    /// The bus with this ARN.
    pub(crate) fn of_arn(arn: &str) -> Option<Self> {
        let parsed = names::Arn::parse(arn).ok()?;
        let name = parsed.resource().strip_prefix("event-bus/")?;
        if parsed.service() != "events" || name.is_empty() {
            return None;
        }
        let region = Region::parse(parsed.region()).ok()?;
        Some(Self { account: parsed.account_id()?, region, name: name.to_owned() })
    }

    pub(crate) fn arn(&self) -> String {
        bus_arn(&self.account, &self.region, &self.name)
    }

    /// Where its row is.
    pub(crate) fn parts(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }
}

/// The bus and the name that the ARN of a rule says.
pub(crate) fn split_rule(resource: &str) -> Option<(&str, &str)> {
    let path = resource.strip_prefix("rule/")?;
    match path.rsplit_once('/') {
        Some((bus, name)) => Some((bus, name)),
        None => Some((DEFAULT_BUS, path)),
    }
}
