use std::collections::BTreeMap;

use api_sts::Tag;
use identity::{Caller, Session, SessionIssuer};
use names::AccountId;
use stdx::Timestamp;

use super::SessionTags;

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: key.to_owned(), value: value.to_owned() }
}

fn session() -> Caller {
    let issuer = SessionIssuer {
        kind: "Role",
        principal_id: "AROAX".to_owned(),
        arn: "arn:aws:iam::111122223333:role/r".to_owned(),
        account: AccountId::parse("111122223333").unwrap(),
        user_name: Some("r".to_owned()),
    };
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let session = Session {
        issuer,
        name: "s".to_owned(),
        created_at: Timestamp::from_unix_seconds(0),
        expires_at: Timestamp::from_unix_seconds(3600),
        mfa_at: None,
        federation: None,
        source_identity: None,
        tags: BTreeMap::from([pair("Team", "red"), pair("local", "yes")]),
        transitive_tag_keys: vec!["team".to_owned()],
    };
    Caller { session: Some(session), ..Caller::anonymous() }
}

#[test]
fn transitive_tags_go_on_and_others_do_not() {
    let made = SessionTags::new(&session(), &[tag("env", "prod")], &["ENV".to_owned()]).unwrap();
    let expected = [("Team", "red"), ("env", "prod")];
    let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(made.tags, BTreeMap::from(expected));
    assert_eq!(made.transitive_keys, ["team", "ENV"]);
}

#[test]
fn inherited_tags_cannot_be_changed_and_keys_must_make_sense() {
    assert!(SessionTags::new(&session(), &[tag("TEAM", "blue")], &[]).is_err());
    let caller = Caller::anonymous();
    assert!(SessionTags::new(&caller, &[tag("a", "1"), tag("A", "2")], &[]).is_err());
    assert!(SessionTags::new(&caller, &[tag("a", "1")], &["b".to_owned()]).is_err());
    assert!(SessionTags::new(&caller, &[tag("a", "1")], &["a".to_owned()]).is_ok());
    for key in ["aws:a", "AWS:PrincipalTag"] {
        assert!(SessionTags::new(&caller, &[tag(key, "1")], &[]).is_err());
    }
    assert!(SessionTags::new(&caller, &[tag("aws", "1"), tag("my:aws:", "1")], &[]).is_ok());
}
