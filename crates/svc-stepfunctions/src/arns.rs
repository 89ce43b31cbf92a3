//! ARNs of state machines and executions.

use names::{AccountId, Arn, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::refusal::invalid_arn;

/// Step Functions' resources in a Region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("states", region, account)
}

/// Where a state machine is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct MachinePlace {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

/// Where an execution is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ExecutionPlace {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) machine: String,
    pub(crate) name: String,
}

impl MachinePlace {
    /// The state machine with this ARN.
    ///
    /// # Errors
    /// `InvalidArn`.
    pub(crate) fn of_arn(text: &str) -> Result<Self, AwsError> {
        let (account, region, rest) = split(text, "stateMachine:")?;
        match is_name(&rest) {
            true => Ok(Self { account, region, name: rest }),
            false => Err(invalid_arn(text)),
        }
    }

    pub(crate) fn arn(&self) -> String {
        machine_arn(&self.account, &self.region, &self.name)
    }

    pub(crate) fn parts(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }
}

impl ExecutionPlace {
    /// The execution with this ARN.
    ///
    /// # Errors
    /// `InvalidArn`.
    pub(crate) fn of_arn(text: &str) -> Result<Self, AwsError> {
        let (account, region, rest) = split(text, "execution:")?;
        let names = rest.split_once(':');
        let names = names.filter(|(machine, name)| is_name(machine) && is_name(name));
        let (machine, name) = names.ok_or_else(|| invalid_arn(text))?;
        Ok(Self { account, region, machine: machine.to_owned(), name: name.to_owned() })
    }

    pub(crate) fn arn(&self) -> String {
        let parts = ["execution:", &self.machine, ":", &self.name];
        arns(&self.region, &self.account).resource(&parts)
    }

    pub(crate) fn machine_arn(&self) -> String {
        machine_arn(&self.account, &self.region, &self.machine)
    }

    pub(crate) fn parts(&self) -> [&str; 4] {
        [&self.account, &self.region, &self.machine, &self.name]
    }
}

/// `arn:aws:states:REGION:ACCOUNT:stateMachine:NAME`.
pub(crate) fn machine_arn(account: &str, region: &str, name: &str) -> String {
    arns(region, account).resource(&["stateMachine:", name])
}

/// The ARN of an execution of an express machine, which is told by it from those that are kept.
pub(crate) fn express_arn(place: &ExecutionPlace, home: &str) -> String {
    let parts = ["express:", &place.machine, ":", &place.name, ":", home];
    arns(&place.region, &place.account).resource(&parts)
}

fn split(text: &str, kind: &str) -> Result<(AccountId, Region, String), AwsError> {
    let refused = || invalid_arn(text);
    let arn = Arn::parse(text).map_err(|_| refused())?;
    let rest = arn.resource().strip_prefix(kind).filter(|_| arn.service() == "states");
    let region = Region::parse(arn.region()).map_err(|_| refused())?;
    let account = arn.account_id().ok_or_else(refused)?;
    Ok((account, region, rest.ok_or_else(refused)?.to_owned()))
}

/// Whether a text is a name, of a state machine or an execution.
pub(crate) fn is_name(name: &str) -> bool {
    const NEVER: &str = "<>{}[]?*\"#%\\^|~`$&,;:/";
    let fits = |sign: char| !sign.is_whitespace() && !sign.is_control() && !NEVER.contains(sign);
    let count = name.chars().count();
    (1..=crate::limits::NAME_CHARS_MAX).contains(&count) && name.chars().all(fits)
}
