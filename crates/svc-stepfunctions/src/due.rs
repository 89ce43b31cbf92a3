//! The rows that say when something is due for an execution.

use engine::{Failure, Writer};
use names::{AccountId, Region};

use crate::arns::ExecutionPlace;
use crate::execution::DUE;
use crate::rows::{Nothing, digits};

/// The row that says that an execution is due.
pub(crate) fn due_row(place: &ExecutionPlace, ms: i64) -> [String; 5] {
    let [account, region, machine, name] = place.parts().map(str::to_owned);
    [digits(ms), account, region, machine, name]
}

/// The instant and the execution in the key of a row.
///
/// # Errors
/// [`Failure::Internal`] for what names none.
pub(crate) fn read_row(parts: Vec<String>) -> Result<(i64, ExecutionPlace), Failure> {
    let damaged = || Failure::Internal("a row names no execution".to_owned());
    let [at, account, region, machine, name] =
        <[String; 5]>::try_from(parts).map_err(|_| damaged())?;
    let place = ExecutionPlace {
        account: AccountId::parse(&account).map_err(|_| damaged())?,
        region: Region::parse(&region).map_err(|_| damaged())?,
        machine,
        name,
    };
    Ok((at.parse().map_err(|_| damaged())?, place))
}

/// Has an execution looked at now, without changing anything that is known of it.
pub(crate) fn wake(cx: &mut Writer<'_>, place: &ExecutionPlace) -> Result<(), Failure> {
    let row = due_row(place, cx.now().unix_ms());
    DUE.put(cx.tx_mut(), &row.each_ref().map(String::as_str), &Nothing {})?;
    Ok(())
}
