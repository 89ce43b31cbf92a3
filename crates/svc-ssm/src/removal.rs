//! The end of a parameter, and the instants at which its policies act.

use engine::{Failure, Writer};

use crate::counts::{COUNTS, Counts};
use crate::digits::{digits, instant};
use crate::events::{Change, changed};
use crate::parameter::{PARAMETERS, ParameterRecord};
use crate::policies::due_ms;
use crate::tables::{DUE, Nothing};
use crate::version::VERSIONS;

/// The places of the rows that say when the policies of `parameter` act.
fn due_rows(parameter: &ParameterRecord) -> Vec<(String, String)> {
    let facts = &parameter.facts;
    let due = |place| {
        let at_ms = due_ms(&facts.policies, place, facts.changed_ms)?;
        Some((instant(at_ms), digits(u64::try_from(place).ok()?)))
    };
    (0..facts.policies.len()).filter_map(due).collect()
}

/// Notes when the policies of `parameter` act.
pub(crate) fn plan(cx: &mut Writer<'_>, parameter: &ParameterRecord) -> Result<(), Failure> {
    let [account, region, key] = parameter.place();
    for (at, place) in due_rows(parameter) {
        DUE.put(cx.tx_mut(), &[&at, account, region, key, &place], &Nothing {})?;
    }
    Ok(())
}

/// Takes back what [`plan`] has noted.
pub(crate) fn unplan(cx: &mut Writer<'_>, parameter: &ParameterRecord) {
    let [account, region, key] = parameter.place();
    for (at, place) in due_rows(parameter) {
        DUE.delete(cx.tx_mut(), &[&at, account, region, key, &place]);
    }
}

/// Deletes `parameter` with all of its versions.
pub(crate) async fn delete(
    cx: &mut Writer<'_>,
    parameter: &ParameterRecord,
) -> Result<(), Failure> {
    unplan(cx, parameter);
    for version in parameter.oldest..=parameter.version {
        let [account, region, unique_id] = parameter.home();
        VERSIONS.delete(cx.tx_mut(), &[account, region, unique_id, &digits(version)]);
    }
    PARAMETERS.delete(cx.tx_mut(), &parameter.place());
    let place = [parameter.account.as_str(), parameter.region.as_str()];
    let counts = COUNTS.get(cx, &place).await?.unwrap_or_default();
    let left: Counts = counts.moved(Some(parameter.facts.tier), None)?;
    left.save(cx, &place)?;
    changed(cx, parameter, Change::Delete, (parameter.version, Vec::new()))
}
