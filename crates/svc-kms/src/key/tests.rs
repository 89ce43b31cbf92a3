use names::{AccountId, KmsKeyId, Region};
use stdx::Timestamp;
use wire::AwsError;

use super::{KeyRecord, KeyState, Manager, Origin};
use crate::spec::{Spec, Usage};

/// When the keys of these tests are made, milliseconds since the epoch.
pub(crate) const MADE_MS: i64 = 1_777_636_800_000;

const DAY_MS: i64 = 86_400_000;

/// An enabled key of a customer, without names and tags.
pub(crate) fn key() -> KeyRecord {
    KeyRecord {
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("us-east-1").unwrap(),
        key_id: KmsKeyId::parse("1234abcd-12ab-34cd-56ef-1234567890ab").unwrap(),
        description: String::new(),
        state: KeyState::Enabled,
        manager: Manager::Customer,
        created_ms: MADE_MS,
        policy: String::new(),
        tags: std::collections::BTreeMap::new(),
        aliases: Vec::new(),
        naming_key: String::new(),
        material_id: "m".into(),
        first_material_id: "m".into(),
        rotations: Vec::new(),
        schedule: None,
        spec: Spec::Symmetric,
        usage: Usage::EncryptDecrypt,
        origin: Origin::AwsKms,
        public_key: None,
        has_grants: false,
        imported: Vec::new(),
        multi_region: None,
        key_store: None,
        external_id: None,
        store_seen: None,
    }
}

fn now() -> Timestamp {
    Timestamp::from_unix_ms(MADE_MS)
}

const PENDING: KeyState = KeyState::PendingDeletion { at_ms: MADE_MS + 7 * DAY_MS, window_days: 7 };

/// A change, and what it makes of an enabled key, a disabled one, and one pending deletion: the
/// state afterwards, or the code of the refusal.
struct Change {
    name: &'static str,
    apply: fn(&mut KeyRecord) -> Result<(), AwsError>,
    after: [Result<KeyState, &'static str>; 3],
}

/// The table of key states.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html>
const CHANGES: &[Change] = &[
    Change {
        name: "EnableKey",
        apply: KeyRecord::enable,
        after: [Ok(KeyState::Enabled), Ok(KeyState::Enabled), Err("KMSInvalidStateException")],
    },
    Change {
        name: "DisableKey",
        apply: KeyRecord::disable,
        after: [Ok(KeyState::Disabled), Ok(KeyState::Disabled), Err("KMSInvalidStateException")],
    },
    Change {
        name: "ScheduleKeyDeletion",
        apply: |key| key.schedule_deletion(7, now()).map(|_| ()),
        after: [Ok(PENDING), Ok(PENDING), Err("KMSInvalidStateException")],
    },
    Change {
        name: "CancelKeyDeletion",
        apply: KeyRecord::cancel_deletion,
        after: [
            Err("KMSInvalidStateException"),
            Err("KMSInvalidStateException"),
            Ok(KeyState::Disabled),
        ],
    },
    Change {
        name: "cryptographic use",
        apply: |key| key.require_usable(),
        after: [Ok(KeyState::Enabled), Err("DisabledException"), Err("KMSInvalidStateException")],
    },
    Change {
        name: "tags, aliases, description",
        apply: |key| key.require_changeable(),
        after: [Ok(KeyState::Enabled), Ok(KeyState::Disabled), Err("KMSInvalidStateException")],
    },
];

#[test]
fn every_change_follows_the_table_of_states() {
    for Change { name, apply, after } in CHANGES {
        for (state, expected) in [KeyState::Enabled, KeyState::Disabled, PENDING].iter().zip(after)
        {
            let mut key = KeyRecord { state: *state, ..key() };
            let outcome = apply(&mut key).map_err(|error| error.code().to_owned());
            match expected {
                Ok(after) => {
                    assert_eq!((outcome, key.state), (Ok(()), *after), "{name}, {state:?}")
                }
                Err(code) => {
                    assert_eq!(outcome, Err((*code).to_owned()), "{name}, {state:?}");
                    assert_eq!(key.state, *state, "{name}: a refusal changes nothing");
                }
            }
        }
    }
}

#[test]
fn users_do_not_change_a_key_that_a_service_manages() {
    let managed = || KeyRecord { manager: Manager::Aws { service: "s3".into() }, ..key() };
    assert!(managed().is_aws_managed() && !key().is_aws_managed());
    for Change { name, apply, .. } in CHANGES {
        let mut key = managed();
        let outcome = apply(&mut key).map_err(|error| error.code().to_owned());
        let expected = match *name {
            "cryptographic use" => Ok(()),
            // Such a key is never pending deletion.
            "CancelKeyDeletion" => Err("KMSInvalidStateException".to_owned()),
            _ => Err("UnsupportedOperationException".to_owned()),
        };
        assert_eq!((outcome, key.state), (expected, KeyState::Enabled), "{name}");
    }
}

#[test]
fn the_waiting_period_is_seven_to_thirty_days() {
    for days in [i32::MIN, -7, 0, 6, 31, 365, i32::MAX] {
        let mut key = key();
        let refused = key.schedule_deletion(days, now()).unwrap_err();
        assert_eq!(
            (refused.code(), key.state),
            ("ValidationException", KeyState::Enabled),
            "{days}"
        );
    }
    for days in [7, 30] {
        let mut key = key();
        let at = key.schedule_deletion(days, now()).unwrap().unwrap();
        let at_ms = MADE_MS + i64::from(days) * DAY_MS;
        assert_eq!(at.unix_ms(), at_ms);
        assert_eq!(key.state, KeyState::PendingDeletion { at_ms, window_days: days });
    }
}

#[test]
fn a_key_is_gone_from_the_instant_its_waiting_period_ends() {
    let pending = KeyRecord { state: PENDING, ..key() };
    let end_ms = MADE_MS + 7 * DAY_MS;
    assert!(!pending.is_gone(Timestamp::from_unix_ms(end_ms - 1)));
    assert!(pending.is_gone(Timestamp::from_unix_ms(end_ms)));
    assert!(!key().is_gone(Timestamp::from_unix_ms(i64::MAX)));
}

#[test]
fn a_cancelled_deletion_does_not_enable_the_key() {
    let mut key = key();
    key.schedule_deletion(30, now()).unwrap();
    key.cancel_deletion().unwrap();
    assert_eq!(key.require_usable().unwrap_err().code(), "DisabledException");
    key.enable().unwrap();
    key.require_usable().unwrap();
}

#[test]
fn refusals_name_the_key_by_its_arn() {
    let arn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    assert_eq!(key().arn(), arn);
    let disabled = KeyRecord { state: KeyState::Disabled, ..key() };
    let pending = KeyRecord { state: PENDING, ..key() };
    for (refused, message) in [
        (disabled.require_usable(), "is disabled."),
        (pending.require_usable(), "is pending deletion."),
        (key().cancel_deletion(), "is not pending deletion."),
    ] {
        assert_eq!(refused.unwrap_err().message(), Some(format!("{arn} {message}").as_str()));
    }
}
