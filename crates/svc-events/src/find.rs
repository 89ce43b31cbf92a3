//! From what a caller names a bus or a rule with to it, and the check of what is to be done with it.
//!
//! Who asks for what does not exist is judged like one who asks for what does; only then is it said that it is
//! not there. What another account has is not told at all.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html>

use engine::{Access, Denial, Failure, ResourceGuard, View};
use policy::PolicyKind;
use wire::AwsError;

use crate::arns::{BusPlace, DEFAULT_BUS, rule_arn};
use crate::bus::{BusRecord, load};
use crate::refusal::{invalid_parameter, no_bus, no_rule};
use crate::rule::{RULES, RuleRecord};

/// A bus, if there is one.
#[derive(Debug)]
pub struct FoundBus {
    pub(crate) place: BusPlace,
    bus: Option<BusRecord>,
}

impl FoundBus {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(&self) -> Result<&BusRecord, AwsError> {
        self.bus.as_ref().ok_or_else(|| no_bus(&self.place.name))
    }

    pub(crate) const fn bus(&self) -> Option<&BusRecord> {
        self.bus.as_ref()
    }
}

/// A rule, if there is one.
#[derive(Debug)]
pub struct FoundRule {
    pub(crate) bus: FoundBus,
    pub(crate) name: String,
    rule: Option<RuleRecord>,
}

impl FoundRule {
    /// # Errors
    /// `ResourceNotFoundException` for the rule or its bus.
    pub(crate) fn present(&self) -> Result<&RuleRecord, AwsError> {
        let bus = self.bus.present()?;
        self.rule.as_ref().ok_or_else(|| no_rule(&self.name, &bus.name))
    }

    pub(crate) const fn rule(&self) -> Option<&RuleRecord> {
        self.rule.as_ref()
    }
}

/// `action` on a bus, guarded by its policy.
pub(crate) fn bus_access(
    cx: &View<'_>,
    action: &'static str,
    bus: &BusRecord,
) -> Result<Access, Failure> {
    let policy = bus.policy.as_ref();
    let policy =
        policy.map(|text| cx.policies().compile(PolicyKind::Resource, text)).transpose()?;
    let access = Access::new(action, bus.arn(), &bus.account).resource_tags(&bus.tags);
    Ok(access.guarded_by(ResourceGuard::Policy(policy)))
}

/// The place of the bus that a request names.
///
/// # Errors
/// `ValidationException` for an ARN that is none of a bus of this Region.
pub(crate) fn place_of(cx: &View<'_>, named: Option<&str>) -> Result<BusPlace, AwsError> {
    let named = named.unwrap_or(DEFAULT_BUS);
    let place = BusPlace::parse(named, cx.account(), cx.region());
    place
        .filter(|place| place.region == *cx.region())
        .ok_or_else(|| invalid_parameter("EventBusName", "Provided Arn is not in correct format."))
}

/// The bus that a request names, and the check of `action` on it.
///
/// # Errors
/// As [`place_of`]; the one refusal of what belongs to another account and is not allowed.
pub(crate) async fn find_bus(
    cx: &mut View<'_>,
    named: Option<&str>,
    action: &'static str,
) -> Result<(FoundBus, Access), Failure> {
    let place = place_of(cx, named)?;
    let arn = place.arn();
    let is_foreign = place.account != *cx.account();
    let Some(bus) = load(cx, &place).await? else {
        if is_foreign {
            return Err(concealing(cx, action, &arn, &place).into());
        }
        let access = Access::new(action, arn, &place.account);
        let access = access.guarded_by(ResourceGuard::Policy(None));
        return Ok((FoundBus { place, bus: None }, access));
    };
    cx.name_resource(&arn, &place.account);
    let mut access = bus_access(cx, action, &bus)?;
    if is_foreign {
        access = access.concealed_by(concealing(cx, action, &arn, &place).text);
    }
    Ok((FoundBus { place, bus: Some(bus) }, access))
}

/// The rule that a request names, and the check of `action` on it.
///
/// # Errors
/// As [`find_bus`].
pub(crate) async fn find_rule(
    cx: &mut View<'_>,
    (bus, name): (Option<&str>, &str),
    action: &'static str,
) -> Result<(FoundRule, Access), Failure> {
    let place = place_of(cx, bus)?;
    let [account, region, bus] = place.parts();
    let row = [account, region, bus, name];
    let arn = rule_arn(row);
    if place.account != *cx.account() {
        return Err(concealing(cx, action, &arn, &place).into());
    }
    let rule = RULES.get(cx, &row).await?;
    let bus = load(cx, &place).await?;
    let mut access = Access::new(action, arn.as_str(), &place.account);
    if let Some(rule) = &rule {
        cx.name_resource(&arn, &place.account);
        access =
            access.resource_tags(&rule.tags).key("events:creatorAccount", rule.created_by.clone());
    }
    let name = name.to_owned();
    Ok((FoundRule { bus: FoundBus { place, bus }, name, rule }, access))
}

/// What every refusal says that concerns what another account has.
fn concealing(cx: &View<'_>, action: &str, arn: &str, place: &BusPlace) -> Denial {
    let text = format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
        cx.caller().arn(),
    );
    Denial::concealing(text, &place.account)
}
