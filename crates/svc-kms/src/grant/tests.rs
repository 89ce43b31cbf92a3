use std::collections::BTreeMap;

use api_kms::GrantOperation;
use names::AccountId;

use super::index::{bucket_of, buckets_for};
use super::{Constraint, GrantRecord, fits};
use crate::key::tests::key;
use crate::spec::{PairSpec, Spec, Usage};

fn pairs(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Every constraint that an encryption context satisfies is in a bucket that the use looks into: all
/// constraints over few names, against all contexts over them.
#[test]
fn a_use_looks_into_the_bucket_of_every_constraint_it_satisfies() {
    let names = ["a", "b", "c"];
    let values = [None, Some("1"), Some("2")];
    let mut all = Vec::new();
    for first in values {
        for second in values {
            for third in values {
                let chosen = names.iter().zip([first, second, third]);
                let chosen = chosen.filter_map(|(name, value)| value.map(|value| (*name, value)));
                all.push(pairs(&chosen.collect::<Vec<_>>()));
            }
        }
    }
    let mut satisfied = 0;
    for wanted in &all {
        for given in &all {
            let kinds = [
                Constraint::None,
                Constraint::Equals(wanted.clone()),
                Constraint::Subset(wanted.clone()),
            ];
            for constraint in kinds {
                if constraint.judged().permits(given) {
                    satisfied += 1;
                    let buckets = buckets_for(Some(given));
                    assert!(buckets.contains(&bucket_of(&constraint)), "{constraint:?} {given:?}");
                }
            }
        }
    }
    assert_eq!(satisfied, 27 * 27 + 27 + 125);
    assert_eq!(buckets_for(None), buckets_for(Some(&BTreeMap::new())));
}

#[test]
fn only_requests_that_say_the_same_are_the_same() {
    let grant = |change: fn(&mut GrantRecord)| {
        let mut grant = GrantRecord {
            name: Some("n".into()),
            grantee: "AIDA1".into(),
            retiring: None,
            issuer: AccountId::parse("111122223333").unwrap(),
            operations: vec!["Decrypt".into(), "Encrypt".into()],
            constraint: Constraint::Subset(pairs(&[("k", "v")])),
            created_ms: 1,
        };
        change(&mut grant);
        grant.request_digest()
    };
    let same = grant(|_| {});
    assert_eq!(grant(|grant| grant.created_ms = 2), same);
    assert_eq!(grant(|grant| grant.name = None), None);
    for other in [
        grant(|grant| grant.name = Some("m".into())),
        grant(|grant| grant.grantee = "AIDA2".into()),
        grant(|grant| grant.retiring = Some("AIDA1".into())),
        grant(|grant| grant.issuer = AccountId::parse("444455556666").unwrap()),
        grant(|grant| grant.operations = vec!["Decrypt".into()]),
        grant(|grant| grant.operations = vec!["DecryptEncrypt".into()]),
        grant(|grant| grant.constraint = Constraint::Equals(pairs(&[("k", "v")]))),
        grant(|grant| grant.constraint = Constraint::Subset(pairs(&[("k", "w")]))),
        grant(|grant| grant.constraint = Constraint::None),
    ] {
        assert!(other.is_some() && other != same);
    }
}

#[test]
fn a_grant_fits_its_key() {
    let fitting = |spec, usage| {
        let mut key = key();
        (key.spec, key.usage) = (spec, usage);
        let names = GrantOperation::VALUES.iter().copied();
        names.filter(|name| fits(&key, &GrantOperation::from(*name))).collect::<Vec<_>>().join(" ")
    };
    let always = "CreateGrant RetireGrant DescribeKey";
    let pair = Spec::Pair(PairSpec::P256);
    assert_eq!(
        fitting(Spec::Symmetric, Usage::EncryptDecrypt),
        format!(
            "Decrypt Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo {always} GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext"
        )
    );
    assert_eq!(fitting(pair, Usage::SignVerify), format!("Sign Verify GetPublicKey {always}"));
    assert_eq!(
        fitting(pair, Usage::KeyAgreement),
        format!("GetPublicKey {always} DeriveSharedSecret")
    );
    let kem = Spec::Pair(PairSpec::MlKem768);
    assert_eq!(
        fitting(kem, Usage::EncapsulateDecapsulate),
        format!("GetPublicKey {always} Encapsulate Decapsulate")
    );
}
