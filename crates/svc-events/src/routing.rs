//! From an event that comes to a bus to its deliveries: one for each target of each rule that it matches; and to the
//! archives that keep it.

use engine::{Ctx, DomainEvent, Failure, Writer};
use serde::{Deserialize, Serialize};

use crate::Events;
use crate::archive::{ARCHIVED, ArchiveRecord, ArchivedEvent};
use crate::arns::BusPlace;
use crate::bus::BusRecord;
use crate::delivery::{DELIVERIES, DeliveryRecord};
use crate::limits::FIRST_TRY_MS;
use crate::rows::digits;
use crate::sealing::Sealer;
use crate::stored_event::{EVENTS, StoredEvent, parts_of, write_contents};

/// The letters and digits of the row of an event that no other has.
const ROW_CHARS: usize = 26;

/// Who puts an event on a bus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A caller: it lies under the key of the bus.
    Caller,
    /// A service of ours, for itself.
    Service,
    /// The same, and it is the record of a call that only read.
    Read,
}

/// An event that comes to a bus.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Incoming<'a> {
    pub(crate) bus: &'a BusRecord,
    /// As targets get it.
    pub(crate) event: &'a str,
    pub(crate) origin: Origin,
    /// How many buses it came from before.
    pub(crate) hops: u8,
}

/// What is stored of an event.
#[derive(Debug)]
pub struct Routed {
    accepted_ms: i64,
    waiting: Option<Waiting>,
    kept: Vec<Kept>,
}

/// An event that waits for deliveries.
#[derive(Debug)]
struct Waiting {
    row: String,
    stored: StoredEvent,
    sealed: Vec<u8>,
    /// Rules and their targets.
    deliveries: Vec<(String, String)>,
}

/// An event in an archive.
#[derive(Debug)]
struct Kept {
    /// The unique id of the archive.
    archive: String,
    row: String,
    event: ArchivedEvent,
    sealed: Vec<u8>,
}

/// Deliveries are to be made: where their rows are.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Accepted {
    pub(crate) due: String,
    pub(crate) event: String,
}

impl DomainEvent for Accepted {
    const TYPE: &'static str = "events.Accepted";
}

/// What is to be stored of an event; none where no rule and no archive wants it.
///
/// # Errors
/// KMS's own, where it has to be sealed under a key of KMS.
pub(crate) async fn route(
    service: &Events,
    cx: &mut Ctx,
    incoming: Incoming<'_>,
) -> Result<Option<Routed>, Failure> {
    let Incoming { bus, event, origin, .. } = incoming;
    let place = BusPlace {
        account: bus.account.clone(),
        region: bus.region.clone(),
        name: bus.name.clone(),
    };
    let rules = service.rule_sets.of(cx, &place).await?;
    if rules.is_empty() {
        return Ok(None);
    }
    let matching = rules.matching(event)?;
    let wanting = matching.into_iter().filter(|rule| origin != Origin::Read || rule.has_reads);
    let deliveries: Vec<(String, String)> = wanting
        .flat_map(|rule| rule.targets.iter().map(|target| (rule.name.clone(), target.clone())))
        .collect();
    let mut kept = Vec::new();
    // Records of calls that only read come to rules that ask for them alone.
    let archives = if origin == Origin::Read { Vec::new() } else { rules.keeping(event)? };
    for archive in archives {
        kept.push(keep(cx, (bus, archive), event).await?);
    }
    let routed = store(cx, incoming, deliveries).await?;
    Ok(match (routed, kept.is_empty()) {
        (Some(routed), _) => Some(Routed { kept, ..routed }),
        (None, true) => None,
        (None, false) => Some(Routed { accepted_ms: cx.now().unix_ms(), waiting: None, kept }),
    })
}

/// What is to be stored of an event for these targets of rules of its bus.
///
/// # Errors
/// As [`route`].
pub(crate) async fn store(
    cx: &mut Ctx,
    incoming: Incoming<'_>,
    deliveries: Vec<(String, String)>,
) -> Result<Option<Routed>, Failure> {
    if deliveries.is_empty() {
        return Ok(None);
    }
    let Incoming { bus, event, origin, hops } = incoming;
    let sealer = match origin {
        Origin::Caller => Sealer::of_bus(cx, bus).await?,
        Origin::Service | Origin::Read => Sealer::of_service(cx, bus).await?,
    };
    let row = identity::fresh_label(cx.random(), ROW_CHARS);
    let sealed = sealer.seal(cx, &row, event)?;
    let accepted_ms = cx.now().unix_ms();
    let stored = StoredEvent {
        account: bus.account.clone(),
        region: bus.region.clone(),
        bus: bus.name.clone(),
        accepted_ms,
        hops,
        sealing: sealer.sealing,
        parts: parts_of(&sealed),
        left: deliveries.len(),
    };
    let waiting = Some(Waiting { row, stored, sealed, deliveries });
    Ok(Some(Routed { accepted_ms, waiting, kept: Vec::new() }))
}

/// What an archive keeps of an event.
async fn keep(
    cx: &mut Ctx,
    (bus, archive): (&BusRecord, &ArchiveRecord),
    event: &str,
) -> Result<Kept, Failure> {
    let sealer = Sealer::under(cx, bus, archive.kms_key.as_deref()).await?;
    let row = identity::fresh_label(cx.random(), ROW_CHARS);
    let sealed = sealer.seal(cx, &row, event)?;
    let event = ArchivedEvent {
        sealing: sealer.sealing,
        parts: parts_of(&sealed),
        bytes: event.len() as u64,
    };
    Ok(Kept { archive: archive.unique_id.clone(), row, event, sealed })
}

impl Routed {
    /// Stores the event and its deliveries, and has them made at once.
    ///
    /// # Errors
    /// When a row cannot be written.
    pub(crate) fn write(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        for kept in &self.kept {
            let place = [kept.archive.as_str(), &digits(self.accepted_ms), &kept.row];
            ARCHIVED.put(cx.tx_mut(), &place, &kept.event)?;
            write_contents(cx, &kept.row, &kept.sealed)?;
        }
        let Some(waiting) = &self.waiting else { return Ok(()) };
        // A job takes them up if nobody has tried before.
        let due = digits(self.accepted_ms.saturating_add(FIRST_TRY_MS));
        let row = &waiting.row;
        EVENTS.put(cx.tx_mut(), &[row], &waiting.stored)?;
        write_contents(cx, row, &waiting.sealed)?;
        for (rule, target) in &waiting.deliveries {
            let place = [due.as_str(), row, rule, target];
            DELIVERIES.put(cx.tx_mut(), &place, &DeliveryRecord::default())?;
        }
        cx.emit(&Accepted { due, event: row.clone() })
    }
}
