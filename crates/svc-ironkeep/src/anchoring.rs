//! Anchors: where the journal stands, told now and then to places that whoever has this machine does not
//! have. A journal that is cut off or written anew, with everything else here, does not fit them any more.
//!
//! An anchor is a line of JSON, which stands alone or in a message of syslog:
//!
//! ```text
//! {"ironkeepAnchor":1,"installation":"111122223333","sequence":5321,"chain":"64 digits","time":"2026-05-01T10:00:00.000Z"}
//! ```
//!
//! `chain` is the journal's chain value behind the record `sequence`: all records up to it follow from it.

use core::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use engine::{
    EngineBuilder, Failure, Job, Performed, PeriodicJob, Route, Service, Writer, periodic_job,
};
use journal::Head;
use names::AccountId;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;

/// As whom the job acts; it calls nobody.
const SELF: &str = "ironkeep.amazonaws.com";

/// The version of the form.
const FORM: u8 = 1;

/// What the line of an anchor begins with.
const BEGIN: &str = "{\"ironkeepAnchor\":";

/// Digits of a sequence in a name.
const SEQUENCE_DIGITS: usize = 20;

/// Bytes of a chain value.
const CHAIN_BYTES: usize = 32;

/// Where the journal stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    #[serde(rename = "ironkeepAnchor")]
    form: u8,
    /// The management account: whose journal it is.
    pub installation: String,
    /// The last durable record.
    pub sequence: u64,
    /// The chain value behind it, 32 bytes in lower-case hex.
    pub chain: String,
    /// When that was.
    pub time: String,
}

impl Anchor {
    fn new(installation: &AccountId, head: Head, at: Timestamp) -> Self {
        Self {
            form: FORM,
            installation: installation.to_string(),
            sequence: head.sequence,
            chain: hex::encode(head.chain),
            time: at.iso8601_ms(),
        }
    }

    /// The anchor that a line holds, alone or behind the head of a message of syslog; none of any other
    /// line.
    #[must_use]
    pub fn in_line(line: &str) -> Option<Self> {
        let at = line.find(BEGIN)?;
        let end = line.rfind('}')?.checked_add(1)?;
        let anchor: Self = serde_json::from_str(line.get(at..end)?).ok()?;
        let is_chain = hex::decode(&anchor.chain).is_ok_and(|chain| chain.len() == CHAIN_BYTES);
        (anchor.form == FORM && is_chain).then_some(anchor)
    }

    /// The anchor of `installation` that the name of an object says, kept at `time`; none of any other name.
    #[must_use]
    pub fn of_name(name: &str, installation: &str, time: &str) -> Option<Self> {
        let (sequence, chain) = name.strip_suffix(".json")?.split_once('-')?;
        let is_chain = hex::decode(chain).is_ok_and(|chain| chain.len() == CHAIN_BYTES);
        if sequence.len() != SEQUENCE_DIGITS || !is_chain {
            return None;
        }
        Some(Self {
            form: FORM,
            installation: installation.to_owned(),
            sequence: sequence.parse().ok()?,
            chain: chain.to_owned(),
            time: time.to_owned(),
        })
    }

    /// The name that says all of it: `SEQUENCE-CHAIN.json`, in the order of sequences.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{:020}-{}.json", self.sequence, self.chain)
    }

    /// Its line, without an end.
    #[must_use]
    pub fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A place outside that keeps anchors.
#[async_trait]
pub trait AnchorPlace: fmt::Debug + Send + Sync {
    /// Keeps an anchor; returns when it is kept, as far as the place tells.
    ///
    /// # Errors
    /// Why it is not, without a secret: for the log.
    async fn keep(&self, anchor: &Anchor) -> Result<(), String>;
}

/// The places there are.
#[derive(Debug)]
pub struct Anchoring {
    installation: AccountId,
    places: Vec<Arc<dyn AnchorPlace>>,
    /// What every place has.
    kept: Mutex<Option<Head>>,
}

impl Anchoring {
    /// Anchors the journal of `installation` at `places`.
    #[must_use]
    pub fn new(installation: AccountId, places: Vec<Arc<dyn AnchorPlace>>) -> Self {
        Self { installation, places, kept: Mutex::default() }
    }

    /// Adds it to what is done now and then.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }

    fn has(&self, head: Head) -> bool {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) == Some(head)
    }

    fn note(&self, head: Head) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(head);
    }
}

impl Service for Anchoring {
    const ROUTES: &'static [Route<Self>] = &[];
    const JOBS: &'static [Job<Self>] = &[periodic_job::<Self, AnchorJournal>()];
}

/// Tells every place where the journal stands.
struct AnchorJournal;

#[async_trait]
impl PeriodicJob<Anchoring> for AnchorJournal {
    const NAME: &'static str = "journal-anchor";
    const PRINCIPAL: &'static str = SELF;
    /// It changes nothing here, and the places say what they have.
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = 600;

    async fn perform(service: &Anchoring, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let head = cx.journal().durable_head();
        if head.sequence == 0 || service.has(head) {
            return Ok(Performed::Nothing);
        }
        let anchor = Anchor::new(&service.installation, head, cx.now());
        let mut failed = Vec::new();
        // A place that fails does not keep the others from having it.
        for place in &service.places {
            failed.extend(place.keep(&anchor).await.err());
        }
        if failed.is_empty() {
            service.note(head);
            return Ok(Performed::Done);
        }
        Err(Failure::Internal(format!("the journal is not anchored: {}", failed.join("; "))))
    }
}

#[cfg(test)]
mod tests;
