use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use identity::Caller;
use names::{AccountId, Region, RequestId};
use policy::{Attached, Entity, Policy, PolicyKind, Principal};
use stdx::Timestamp;

use super::{Allowed, Each, Probe, Touch, Touches, UnlessDenied};
use crate::access::{Access, ResourceGuard};
use crate::directory::Directory;
use crate::failure::Denial;
use crate::judge::Judge;
use crate::request_info::{Peer, RequestInfo, Signing};

const OWNER: &str = "111122223333";
const OTHER: &str = "444455556666";

fn account(id: &str) -> AccountId {
    AccountId::parse(id).unwrap()
}

/// A user of the first account whom one statement allows `s3:Get*` below `arn:aws:s3:::open/`.
fn alice() -> Arc<Caller> {
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::open/*"}}"#;
    let policy = Policy::parse(text, PolicyKind::Identity).unwrap();
    let entity = Entity {
        partition: "aws",
        account: OWNER,
        path: "/",
        name: "alice",
        unique_id: "AIDAEXAMPLE",
    };
    let mut caller = Caller::anonymous();
    caller.principal = Principal::user(&entity);
    caller.account = Some(account(OWNER));
    caller.policies.identity = vec![Attached::new("p", policy)];
    Arc::new(caller)
}

fn request() -> RequestInfo {
    RequestInfo {
        id: RequestId::uuid([1; 16]),
        extended_id: String::new(),
        received_at: Timestamp::from_unix_seconds(0),
        region: Region::parse("us-east-1").unwrap(),
        peer: Peer::direct(IpAddr::V4(Ipv4Addr::LOCALHOST), None),
        host: String::new(),
        user_agent: None,
        referer: None,
        signing: Signing::None,
        is_form: false,
        signed_at: None,
        content_sha256: None,
        if_range: None,
        encryption: None,
        pays: false,
        called_via: Vec::new(),
        source: None,
        acting: None,
    }
}

/// S3 and IAM are served.
fn directory() -> Directory {
    let mut directory = Directory::new(&api_s3::SERVICE, &[]);
    directory.serve(&api_iam::SERVICE);
    directory
}

fn get(name: &str) -> Access {
    let guard = ResourceGuard::Policy(None);
    Access::new("s3:GetObject", format!("arn:aws:s3:::{name}"), &account(OWNER)).guarded_by(guard)
}

fn touch(name: &'static str) -> Touch<&'static str> {
    Touch::new(name, get(name))
}

fn decide<T: Touches>(touches: T) -> Result<T::Allowed, Denial> {
    touches.decide(&mut Judge::new(&alice(), &request(), None, &directory()))
}

#[test]
fn one_resource_is_allowed_or_denied() {
    assert_eq!(*decide(touch("open/a")).unwrap(), "open/a");
    let denial = decide(touch("shut/a")).unwrap_err();
    assert!(denial.text.contains("s3:GetObject on resource"), "{denial}");
    assert!(denial.text.contains("arn:aws:s3:::shut/a"), "{denial}");
}

#[test]
fn every_access_of_a_resource_must_be_allowed() {
    assert!(decide(touch("open/a").and(get("open/b"))).is_ok());
    assert!(decide(touch("open/a").and(get("shut/b"))).is_err());
    assert!(decide(touch("shut/a").and(get("open/b"))).is_err());
}

#[test]
fn every_part_of_a_shape_must_be_allowed() {
    let (yes, no) = (|| touch("open/a"), || touch("shut/a"));
    assert!(decide((yes(), yes())).is_ok());
    assert!(decide((yes(), no())).is_err());
    assert!(decide((no(), yes())).is_err());
    assert!(decide((yes(), yes(), no())).is_err());
    assert!(decide((yes(), yes(), yes(), no())).is_err());
    assert!(decide((yes(), yes(), yes(), yes())).is_ok());
    assert!(decide(vec![yes(), no()]).is_err());
    assert!(decide(vec![yes(), yes()]).is_ok());
    assert!(decide(Some(no())).is_err());
    assert!(decide(None::<Touch<()>>).unwrap().is_none());
}

#[test]
fn a_verdict_list_has_one_verdict_per_resource_in_order() {
    let list = Each(vec![touch("open/a"), touch("shut/b"), touch("open/c")]);
    let verdicts = decide(list).unwrap();
    let names: Vec<Option<&str>> =
        verdicts.into_iter().map(|verdict| verdict.ok().map(Allowed::into_inner)).collect();
    assert_eq!(names, [Some("open/a"), None, Some("open/c")]);
}

#[test]
fn a_probe_is_never_fatal() {
    assert!(decide(Probe(touch("open/a"))).unwrap().is_ok());
    assert!(decide(Probe(touch("shut/a"))).unwrap().is_err());
    assert!(decide((touch("open/a"), Probe(touch("shut/a")))).is_ok());
}

#[test]
fn what_needs_no_permission_is_refused_by_an_explicit_deny_alone() {
    assert_eq!(decide(UnlessDenied(touch("open/a"))).unwrap().into_inner(), "open/a");
    assert_eq!(decide(UnlessDenied(touch("shut/a"))).unwrap().into_inner(), "shut/a");
    let text =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
    let mut caller = Arc::unwrap_or_clone(alice());
    let policy = Policy::parse(text, PolicyKind::Identity).unwrap();
    caller.policies.identity.push(Attached::new("no", policy));
    let (caller, info) = (Arc::new(caller), request());
    let directory = directory();
    let mut judge = Judge::new(&caller, &info, None, &directory);
    assert!(UnlessDenied(touch("open/a")).decide(&mut judge).is_err());
}

#[test]
fn the_owners_of_everything_judged_are_known_even_of_what_was_refused() {
    let (caller, info) = (alice(), request());
    let directory = directory();
    let mut judge = Judge::new(&caller, &info, None, &directory);
    let theirs = Access::new("s3:GetObject", "arn:aws:s3:::open/a", &account(OTHER));
    assert!(Touch::new((), theirs).decide(&mut judge).is_err());
    assert!(touch("open/a").decide(&mut judge).is_ok());
    assert_eq!(judge.into_touched().owners, BTreeSet::from([account(OWNER), account(OTHER)]));
}

#[test]
fn what_a_record_names_is_found_by_its_arn() {
    let directory = directory();
    let kind = |arn: &str| directory.kind_of(arn).map(|kind| kind.name);
    assert_eq!(kind("arn:aws:s3:::a-bucket"), Some("AWS::S3::Bucket"));
    assert_eq!(kind("arn:aws:s3:::a-bucket/a:key/with/slashes"), Some("AWS::S3::Object"));
    assert_eq!(kind("arn:aws:iam::111122223333:role/a/path/name"), Some("AWS::IAM::Role"));
    assert_eq!(kind("arn:aws:iam::111122223333:root"), Some("AWS::IAM::AccessKey"));
    assert_eq!(kind("arn:aws:iam::111122223333:mfa/name"), None);
    assert_eq!(kind("arn:aws:kms:us-east-1:111122223333:key/id"), None, "KMS is not served here");
    assert_eq!(kind("*"), None);
}

#[test]
fn of_what_is_judged_only_principals_are_named_unasked() {
    let (caller, info, directory) = (alice(), request(), directory());
    let mut judge = Judge::new(&caller, &info, None, &directory);
    assert!(touch("open/a").decide(&mut judge).is_ok());
    for name in ["bob", "bob", "root"] {
        let resource = if name == "root" { "root".to_owned() } else { format!("user/{name}") };
        let arn = format!("arn:aws:iam::{OWNER}:{resource}");
        let asked = Touch::new((), Access::new("iam:GetUser", arn, &account(OWNER)));
        assert!(asked.decide(&mut judge).is_err());
    }
    let named = judge.into_touched().named;
    let named: Vec<_> = named.iter().map(|named| (named.arn.as_str(), named.kind)).collect();
    assert_eq!(named, [("arn:aws:iam::111122223333:user/bob", "AWS::IAM::User")]);
}

#[test]
fn a_judge_that_overlooks_lets_pass_what_it_denies_and_tells_it() {
    let (caller, info, directory) = (alice(), request(), directory());
    let judge = Judge::new(&caller, &info, None, &directory);
    let mut judge = judge.overlooking(true);
    assert!(touch("open/a").decide(&mut judge).is_ok());
    assert!((touch("shut/a"), touch("shut/b")).decide(&mut judge).is_ok());
    assert!(Probe(touch("shut/c")).decide(&mut judge).unwrap().is_err(), "a question is answered");
    assert!(Each(vec![touch("shut/d")]).decide(&mut judge).unwrap()[0].is_ok());
    let told = judge.into_touched().overlooked;
    let told: Vec<bool> = ["shut/a", "shut/b", "shut/d"]
        .iter()
        .zip(&told)
        .map(|(name, denial)| denial.text.contains(name))
        .collect();
    assert_eq!(told, [true, true, true]);
    let judge = Judge::new(&caller, &info, None, &directory);
    assert!(touch("shut/a").decide(&mut judge.overlooking(false)).is_err());
}
