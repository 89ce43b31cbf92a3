//! The journal: its chain from the first record to the last, and the anchors that were made of it.

use serde_json::{Value, json};

use super::anchors::Found;
use super::caller::Caller;
use super::report::Report;
use crate::answer::text;

const PART: &str = "journal";

/// Records that one call checks.
const PAGE_RECORDS: u64 = 20_000;

/// Checks the chain, with an end of a page at each anchor, whose chain value is then told.
pub(super) async fn check(
    caller: &mut Caller<'_>,
    anchors: &[Found],
    report: &mut Report,
) -> Result<(), String> {
    let region = caller.region()?;
    // Where retention has left it.
    let begin = page(caller, &region, (1, 1)).await?;
    let first = number(&begin, "FirstSequence");
    let mut walk = Walk { next: first, records: 0, last: 0, chains: Vec::new(), is_whole: true };
    let mut stops: Vec<u64> = anchors.iter().map(|found| found.anchor.sequence).collect();
    stops.sort_unstable();
    stops.dedup();
    loop {
        let stop = stops.iter().copied().find(|stop| *stop >= walk.next).unwrap_or(u64::MAX);
        let count = stop.saturating_sub(walk.next).saturating_add(1).min(PAGE_RECORDS);
        let answer = page(caller, &region, (walk.next, count)).await?;
        if !walk.take(&answer, report) {
            break;
        }
    }
    let (whole, last) = (walk.records, walk.last);
    if walk.is_whole {
        report.note(PART, &format!("{whole} records, {first} to {last}, are whole"));
    }
    walk.compare(anchors, first, report);
    Ok(())
}

async fn page(
    caller: &mut Caller<'_>,
    region: &str,
    (first, count): (u64, u64),
) -> Result<Value, String> {
    let input = json!({ "FirstSequence": first, "MaxRecords": count });
    caller.own(region, "VerifyJournal", &input).await
}

fn number(answer: &Value, name: &str) -> u64 {
    answer.get(name).and_then(Value::as_u64).unwrap_or_default()
}

/// How far the chain was followed.
struct Walk {
    next: u64,
    records: u64,
    last: u64,
    /// The chain values that were told, each behind a record.
    chains: Vec<(u64, String)>,
    is_whole: bool,
}

impl Walk {
    /// Takes a page; whether there is another one.
    fn take(&mut self, answer: &Value, report: &mut Report) -> bool {
        let last = number(answer, "LastSequence");
        if answer.get("IsWhole") == Some(&Value::Bool(true)) {
            self.records = self.records.saturating_add(number(answer, "RecordCount"));
            self.chains.push((last, text(answer, "ChainValue").to_owned()));
        } else {
            self.is_whole = false;
            report.find(PART, "", text(answer, "Finding"));
        }
        self.last = self.last.max(last);
        let next = number(answer, "NextSequence");
        let goes_on = next > self.next;
        self.next = next;
        goes_on
    }

    /// Compares what was told with the anchors.
    fn compare(&self, anchors: &[Found], first: u64, report: &mut Report) {
        if anchors.is_empty() {
            report
                .note(PART, "no anchors were compared: name them with --anchor or --anchor-bucket");
            return;
        }
        let (mut fit, mut older) = (0_usize, 0_usize);
        for Found { anchor, place } in anchors {
            let (sequence, time) = (anchor.sequence, &anchor.time);
            let known = self.chains.iter().find(|(last, _)| *last == sequence);
            let at = format!("record {sequence}");
            match known {
                Some((_, chain)) if *chain == anchor.chain => fit = fit.saturating_add(1),
                Some(_) => {
                    let wrong = format!(
                        "the chain is another one than the anchor of {time} in {place} says: the journal \
                         was written anew"
                    );
                    report.find(PART, &at, &wrong);
                }
                None if sequence > self.last => {
                    let wrong = format!(
                        "the anchor of {time} in {place} knows it, and the journal ends with record {}: its \
                         tail was cut off",
                        self.last
                    );
                    report.find(PART, &at, &wrong);
                }
                None if sequence < first => older = older.saturating_add(1),
                // Within what was found damaged.
                None => {}
            }
        }
        if fit > 0 {
            report.note(PART, &format!("{fit} anchors fit"));
        }
        if older > 0 {
            report.note(PART, &format!("{older} anchors are older than its first record"));
        }
    }
}

#[cfg(test)]
mod tests;
