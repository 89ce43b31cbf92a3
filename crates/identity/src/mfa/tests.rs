//! The vectors of RFC 4226 and RFC 6238, and which codes are taken.

use super::*;

const OWNER: KeyOwner = KeyOwner::Root;

fn device(last_step: i64, drift_steps: i64) -> MfaDeviceRecord {
    MfaDeviceRecord {
        account: AccountId::parse("111122223333").unwrap(),
        name: "Phone".to_owned(),
        path: "/".to_owned(),
        seed: StoredSecret::new(Secret::new(BASE32_NOPAD.encode(b"12345678901234567890"))),
        created_at_ms: 0,
        assignment: Some(MfaAssignment { owner: OWNER, enabled_at_ms: 0, drift_steps, last_step }),
        tags: std::collections::BTreeMap::new(),
    }
}

fn code(step: i64) -> String {
    one_time_password(b"12345678901234567890", u64::try_from(step).unwrap())
}

fn at(step: i64) -> Timestamp {
    Timestamp::from_unix_ms(step * STEP_SECONDS * 1_000)
}

#[test]
fn codes_are_those_of_the_rfcs() {
    // RFC 4226, appendix D.
    let expected = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583"];
    for (counter, expected) in (0..).zip(expected) {
        assert_eq!(code(counter), expected);
    }
    // RFC 6238, appendix B, the last six digits of the SHA-1 rows.
    let rows = [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")];
    for (seconds, expected) in rows {
        assert_eq!(code(step_at(Timestamp::from_unix_ms(seconds * 1_000))), expected);
    }
}

#[test]
fn a_code_is_taken_once_and_none_before_it() {
    let attempts = MfaAttempts::default();
    let proof = attempts.prove(device(0, 0), &OWNER, &code(100), at(100)).unwrap();
    let used = proof.device;
    assert_eq!(used.assignment.as_ref().unwrap().last_step, 100);
    assert!(attempts.prove(used.clone(), &OWNER, &code(100), at(100)).is_none());
    assert!(attempts.prove(used.clone(), &OWNER, &code(99), at(100)).is_none());
    assert!(attempts.prove(used, &OWNER, &code(101), at(100)).is_some());
}

#[test]
fn a_code_is_taken_one_step_early_or_late_and_no_more() {
    for (step, is_taken) in [(98, false), (99, true), (100, true), (101, true), (102, false)] {
        let attempts = MfaAttempts::default();
        let proof = attempts.prove(device(0, 0), &OWNER, &code(step), at(100));
        assert_eq!(proof.is_some(), is_taken, "{step}");
    }
    let attempts = MfaAttempts::default();
    assert!(attempts.prove(device(0, 40), &OWNER, &code(140), at(100)).is_some());
}

#[test]
fn the_device_of_another_owner_proves_nothing() {
    let attempts = MfaAttempts::default();
    let other = KeyOwner::User(names::UniqueId::parse("AIDAABCDEFGHIJKLMNOPQ").unwrap());
    assert!(attempts.prove(device(0, 0), &other, &code(100), at(100)).is_none());
    let unassigned = MfaDeviceRecord { assignment: None, ..device(0, 0) };
    assert!(attempts.prove(unassigned, &OWNER, &code(100), at(100)).is_none());
}

#[test]
fn too_many_wrong_codes_refuse_the_right_one_for_a_while() {
    let attempts = MfaAttempts::default();
    for _ in 0..WRONG_CODES_MAX {
        assert!(attempts.prove(device(0, 0), &OWNER, "000000", at(100)).is_none());
    }
    assert!(attempts.prove(device(0, 0), &OWNER, &code(100), at(100)).is_none());
    assert!(attempts.prove(device(0, 0), &OWNER, &code(101), at(101)).is_some());
    for _ in 0..2 * WRONG_CODES_MAX {
        assert!(attempts.prove(device(0, 0), &OWNER, "000000", at(200)).is_none());
    }
}

#[test]
fn each_further_refusal_lasts_twice_as_long() {
    let attempts = MfaAttempts::default();
    let wrong = |now: i64| {
        for _ in 0..WRONG_CODES_MAX {
            attempts.note_wrong("s", Timestamp::from_unix_ms(now * 1_000));
        }
    };
    let may_try = |now: i64| attempts.may_try("s", Timestamp::from_unix_ms(now * 1_000));
    wrong(0);
    assert!(!may_try(29) && may_try(30));
    wrong(30);
    assert!(!may_try(89) && may_try(90));
    for _ in 0..20 {
        wrong(90);
    }
    assert!(!may_try(90 + REFUSED_SECONDS_MAX - 1) && may_try(90 + REFUSED_SECONDS_MAX));
}

#[test]
fn two_consecutive_codes_tell_the_drift() {
    let attempts = MfaAttempts::default();
    let fresh = MfaDeviceRecord { assignment: None, ..device(0, 0) };
    let synchronised = attempts.synchronise(&fresh, [&code(139), &code(140)], at(100)).unwrap();
    assert_eq!(synchronised, Synchronised { drift_steps: 40, last_step: 140 });
    assert_eq!(attempts.synchronise(&fresh, [&code(140), &code(139)], at(100)), None);
    assert_eq!(attempts.synchronise(&fresh, [&code(140), &code(140)], at(100)), None);
    assert_eq!(attempts.synchronise(&fresh, [&code(400), &code(401)], at(100)), None);
    // What was used is not used again.
    assert_eq!(attempts.synchronise(&device(140, 0), [&code(139), &code(140)], at(100)), None);
}

#[test]
fn a_serial_number_says_the_key_of_its_device() {
    let account = AccountId::parse("111122223333").unwrap();
    let part = |serial: &str| key_part(&account, serial);
    assert_eq!(part("arn:aws:iam::111122223333:mfa/Phone"), Some("/phone".to_owned()));
    assert_eq!(part(&device(0, 0).arn()), Some(device(0, 0).key_part()));
    let deep = MfaDeviceRecord { path: "/A/b/".to_owned(), ..device(0, 0) };
    assert_eq!(part(&deep.arn()), Some(deep.key_part()));
    assert_eq!(part("arn:aws:iam::444455556666:mfa/Phone"), None);
    assert_eq!(part("arn:aws:iam::111122223333:mfa/"), None);
    assert_eq!(part("GAHT12345678"), None);
}
