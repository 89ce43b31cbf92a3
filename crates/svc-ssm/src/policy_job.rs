//! Policies act when they are due: a parameter expires, or somebody is told.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Ssm;
use crate::digits::{digits, instant};
use crate::events::acted;
use crate::parameter::PARAMETERS;
use crate::policies::{Act, Status, due_ms};
use crate::removal::delete;
use crate::tables::DUE;

/// A policy that is due.
pub(crate) struct DuePolicy {
    at_ms: i64,
    account: AccountId,
    region: Region,
    /// The parameter's name without its first slash.
    key: String,
    /// Of the policy among those of the parameter.
    place: usize,
}

/// Does what the policies of parameters say.
pub(crate) struct PolicyActions;

#[async_trait]
impl DueJob<Ssm> for PolicyActions {
    const NAME: &'static str = "ssm-parameter-policies";
    const PRINCIPAL: &'static str = "ssm.amazonaws.com";
    const RECORD: Option<&'static str> = Some("ParameterPolicyAction");
    type Item = DuePolicy;

    fn due(now: Timestamp) -> Range {
        let end = DUE.key(&[&instant(now.unix_ms().saturating_add(1))]);
        Range::new(DUE.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DuePolicy>, Failure> {
        let damaged = || Failure::Internal("a row names no policy of a parameter".to_owned());
        let parts = DUE.parts(&row.key, &DUE.key(&[]))?;
        let [at, account, region, key, place] =
            <[String; 5]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(&account).map_err(|_| damaged())?;
        let region = Region::parse(&region).map_err(|_| damaged())?;
        let place = place.parse().map_err(|_| damaged())?;
        let item = DuePolicy { at_ms, account, region: region.clone(), key, place };
        Ok(Due { item, region: Some(region), at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &Ssm,
        cx: &mut Writer<'_>,
        items: &[DuePolicy],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for DuePolicy { at_ms, account, region, key, place } in items {
            let home = [account.as_str(), region.as_str(), key.as_str()];
            let (at, number) = (instant(*at_ms), digits(u64::try_from(*place).unwrap_or_default()));
            let [account, region, key] = home;
            DUE.delete(cx.tx_mut(), &[&at, account, region, key, &number]);
            let Some(mut parameter) = PARAMETERS.get(cx, &home).await? else { continue };
            let due = due_ms(&parameter.facts.policies, *place, parameter.facts.changed_ms);
            if due != Some(*at_ms) {
                continue;
            }
            cx.name_resource(&parameter.arn(), &parameter.account);
            let Some(policy) = parameter.facts.policies.get_mut(*place) else { continue };
            policy.status = Status::Finished;
            let policy = policy.clone();
            acted(cx, &parameter, &policy)?;
            if matches!(policy.act, Act::Expiration { .. }) {
                delete(cx, &parameter).await?;
            } else {
                parameter.save(cx)?;
            }
            performed = Performed::Done;
        }
        Ok(performed)
    }
}
