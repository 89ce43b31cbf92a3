//! What is known of a secret's rotation.

use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Damage, Record, Table, from_json};

use self::earlier::RotationRecordV1;
use super::rotator::Rotator;
use super::schedule::{Rules, Window};

mod earlier;

/// Rotations, by the account, the Region and the unique id of the secret.
pub(crate) const ROTATIONS: Table<RotationRecord> = Table::new("secretsmanager.rotation");

/// The rotation of a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RotationRecord {
    /// The name of the secret.
    pub(crate) name: String,
    pub(crate) rotator: Rotator,
    /// Whether it is on; it is off once it was cancelled.
    pub(crate) is_enabled: bool,
    /// None where the secret is rotated only when somebody asks.
    pub(crate) rules: Option<Rules>,
    pub(crate) last_rotated_ms: Option<i64>,
    /// From when on the rules count.
    pub(crate) counted_from_ms: i64,
    /// The next one.
    pub(crate) window: Option<Window>,
    pub(crate) under_way: Option<UnderWay>,
    /// The token of the last rotation that succeeded: a call that is repeated with it does nothing.
    pub(crate) last_token: Option<String>,
    /// Where its row among the due ones is.
    pub(crate) due_ms: Option<i64>,
}

/// A rotation that has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UnderWay {
    /// The version that it makes: the token of the call.
    pub(crate) version_id: String,
    /// What is next.
    pub(crate) next: Step,
    /// Only whether it would work is tried, with the value there is.
    pub(crate) is_test: bool,
    /// How often it has failed.
    pub(crate) failures: u32,
    /// The end of the window that it began in; none where somebody asked for it.
    pub(crate) window_end_ms: Option<i64>,
    /// The access keys of the user before a new one was made.
    pub(crate) keys_before: Option<Vec<String>>,
    /// Somebody has asked that it waits for nothing.
    pub(crate) is_forced: bool,
}

/// A step of a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Step {
    Start,
    Create,
    Set,
    Test,
    Finish,
    /// To see that it is done.
    Close,
    /// To say that a value was written by hand meanwhile.
    Abandon,
}

impl Step {
    /// As functions are told of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Start | Self::Create => "createSecret",
            Self::Set => "setSecret",
            Self::Test => "testSecret",
            Self::Finish | Self::Close | Self::Abandon => "finishSecret",
        }
    }
}

impl Record for RotationRecord {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json::<RotationRecordV1>(bytes).map(Self::from),
            2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

impl UnderWay {
    pub(crate) const fn new(version_id: String, window_end_ms: Option<i64>) -> Self {
        Self {
            version_id,
            next: Step::Start,
            is_test: false,
            failures: 0,
            window_end_ms,
            keys_before: None,
            is_forced: false,
        }
    }
}

impl RotationRecord {
    /// Chooses the next window.
    pub(crate) fn plan(&mut self, now: Timestamp) {
        let from = Timestamp::from_unix_ms(self.counted_from_ms);
        let rules = self.rules.as_ref().filter(|_| self.is_enabled);
        self.window = rules.and_then(|rules| rules.next(from, now));
    }

    /// Until when what the last rotation replaced is left alone, where the step that is next would end it.
    pub(crate) fn rests_until_ms(&self) -> Option<i64> {
        let under_way = self.under_way.as_ref()?;
        let grace = self.rotator.grace_seconds().filter(|_| under_way.next == Step::Set)?;
        let last_ms = self.last_rotated_ms.filter(|_| !under_way.is_forced)?;
        Some(Timestamp::from_unix_ms(last_ms).plus_seconds(grace).unix_ms())
    }

    /// When the next window opens.
    pub(crate) fn opens_ms(&self) -> Option<i64> {
        self.window.map(|window| window.start_ms)
    }
}
