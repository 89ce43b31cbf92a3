//! Policies against policies: examples, and the engine asked about what is said to be covered.
use crate::compare::patterns::{includes, includes_resource, overlaps};
use crate::pattern::{Atoms, Case, Syntax};
use crate::{
    Attached, Check, Context, Entity, Policies, Policy, PolicyKind, Principal, ResourceRules,
    decide,
};

fn policy(statements: &[String], kind: PolicyKind) -> Policy {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    Policy::parse(&text, kind).expect("valid")
}

fn statement(effect: &str, rest: &str) -> String {
    format!(r#"{{"Effect":"{effect}",{rest}}}"#)
}

/// Whether the second identity policy allows nothing that the first does not.
fn check(existing: &[&str], new: &[&str], is_covered: bool) {
    let of = |texts: &[&str]| {
        let texts: Vec<String> = texts
            .iter()
            .map(|text| match text.strip_prefix("!") {
                Some(rest) => statement("Deny", rest),
                None => statement("Allow", text),
            })
            .collect();
        policy(&texts, PolicyKind::Identity)
    };
    assert_eq!(of(new).allows_beyond(&of(existing)).is_empty(), is_covered, "{existing:?} {new:?}");
}

/// Something that no question here is about.
const NOTHING: &str = r#""Action":"sqs:SendMessage","Resource":"*""#;

#[test]
fn less_is_covered_and_more_is_not() {
    let get = r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#;
    let all = r#""Action":"s3:*","Resource":"*""#;
    check(&[all], &[get], true);
    check(&[get], &[all], false);
    check(&[get], &[get], true);
    check(&[NOTHING], &[get], false);
    check(&[get], &[r#"!"Action":"sqs:*","Resource":"*""#], true);
    check(&[get], &[r#""Action":"S3:getobject","Resource":"arn:aws:s3:::b/a?""#], true);
    check(&[get], &[r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::b""#], false);
    check(&[r#""NotAction":"iam:*","Resource":"*""#], &[get], true);
    check(&[r#""NotAction":"s3:Get*","Resource":"*""#], &[get], false);
    check(
        &[r#""NotAction":"iam:*","Resource":"*""#],
        &[r#""NotAction":["iam:*","s3:*"],"Resource":"*""#],
        true,
    );
    check(
        &[get, r#""Action":"s3:PutObject","Resource":"*""#],
        &[r#""Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/*""#],
        true,
    );
}

#[test]
fn denials_have_to_stay() {
    let all = r#""Action":"s3:*","Resource":"*""#;
    let no = r#"!"Action":"s3:Delete*","Resource":"*""#;
    check(&[all, no], &[all], false);
    check(&[all, no], &[all, no], true);
    check(&[all, no], &[all, r#"!"Action":["s3:Delete*","s3:Put*"],"Resource":"*""#], true);
    check(&[all, no], &[r#""Action":"s3:Get*","Resource":"*""#], true);
    check(
        &[r#""Action":"s3:Get*","Resource":"*""#],
        &[all, r#"!"NotAction":"s3:Get*","Resource":"*""#],
        false,
    );
    check(
        &[NOTHING],
        &[r#""Action":"s3:GetObject","Resource":"*""#, r#"!"Action":"s3:*","Resource":"*""#],
        true,
    );
}

#[test]
fn conditions_may_only_become_stricter() {
    let of = |condition: &str| format!(r#""Action":"s3:*","Resource":"*","Condition":{condition}"#);
    let covered = |existing: &str, new: &str, is_covered| {
        check(&[&of(existing)], &[&of(new)], is_covered);
    };
    let one = r#"{"StringEquals":{"aws:PrincipalTag/a":"1"}}"#;
    let two = r#"{"StringEquals":{"aws:PrincipalTag/a":["1","2"]}}"#;
    covered(two, one, true);
    covered(one, two, false);
    check(&[r#""Action":"s3:*","Resource":"*""#], &[&of(one)], true);
    check(&[&of(one)], &[r#""Action":"s3:*","Resource":"*""#], false);
    covered(
        one,
        r#"{"StringEquals":{"aws:PrincipalTag/a":"1"},"Bool":{"aws:SecureTransport":"true"}}"#,
        true,
    );
    let (not_one, not_two) =
        (one.replace("Equals", "NotEquals"), two.replace("Equals", "NotEquals"));
    covered(&not_one, &not_two, true);
    covered(&not_two, &not_one, false);
    covered(
        r#"{"StringLike":{"aws:PrincipalTag/a":"x*"}}"#,
        r#"{"StringLike":{"aws:PrincipalTag/a":["xy","x?z"]}}"#,
        true,
    );
    covered(
        r#"{"BoolIfExists":{"aws:SecureTransport":"true"}}"#,
        r#"{"Bool":{"aws:SecureTransport":"true"}}"#,
        true,
    );
    covered(
        r#"{"Bool":{"aws:SecureTransport":"true"}}"#,
        r#"{"BoolIfExists":{"aws:SecureTransport":"true"}}"#,
        false,
    );
    covered(
        r#"{"Null":{"aws:TokenIssueTime":"true"}}"#,
        r#"{"Null":{"aws:TokenIssueTime":"false"}}"#,
        false,
    );
}

#[test]
fn principals_may_only_become_fewer() {
    let of = |principal: &str| {
        let rest = format!(r#""Principal":{principal},"Action":"s3:GetObject","Resource":"*""#);
        policy(&[statement("Allow", &rest)], PolicyKind::Resource)
    };
    let covered = |existing: &str, new: &str| of(new).allows_beyond(&of(existing)).is_empty();
    let (alice, account) =
        (r#"{"AWS":"arn:aws:iam::111122223333:user/alice"}"#, r#"{"AWS":"111122223333"}"#);
    assert!(covered(r#""*""#, alice) && covered(alice, alice) && !covered(alice, r#""*""#));
    // An account delegates; its user is let in without its administrators.
    assert!(!covered(account, alice) && !covered(alice, account));
    assert!(covered(r#"{"AWS":"111122223333","Service":"s3.amazonaws.com"}"#, account));
}

#[test]
fn what_is_granted_is_found() {
    let texts = [
        statement("Allow", r#""Action":"s3:Get*","Resource":"arn:aws:s3:::a/*""#),
        statement("Allow", r#""NotAction":"iam:*","Resource":"arn:aws:s3:::c/*""#),
        statement("Deny", r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::a/no/*""#),
    ];
    let policy = policy(&texts, PolicyKind::Identity);
    assert_eq!(policy.grants(&["s3:GetObject"], &["*"]), [0, 1]);
    assert_eq!(policy.grants(&["s3:PutObject"], &["*"]), [1]);
    assert_eq!(policy.grants(&["s3:GetObject"], &["arn:aws:s3:::a/no/x"]), [0_usize; 0]);
    assert_eq!(policy.grants(&["iam:CreateUser"], &["*"]), [0_usize; 0]);
    assert_eq!(policy.grants(&["*"], &["arn:aws:s3:::a/y"]), [0]);
}

#[test]
fn public_statements_are_those_of_block_public_access() {
    let rest = |who: &str| format!(r#""Principal":{who},"Action":"s3:GetObject","Resource":"*""#);
    let texts = [
        statement("Allow", &rest(r#"{"AWS":"111122223333"}"#)),
        statement("Allow", &rest(r#""*""#)),
        statement("Deny", &rest(r#""*""#)),
    ];
    assert_eq!(policy(&texts, PolicyKind::Bucket).public_statements(), [1]);
}

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn of<'t>(&mut self, from: &[&'t str]) -> &'t str {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        from[usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(from.len()).unwrap()).unwrap()]
    }

    fn statement(&mut self) -> String {
        let effect = self.of(&["Allow", "Allow", "Allow", "Deny"]);
        let action = self.of(&["s:A", "s:B", "s:*", "*", "s:?", "t:A", "s:A*"]);
        let resource = self.of(&[
            "*",
            "arn:aws:s:::x",
            "arn:aws:s:::x*",
            "arn:aws:s:::?y",
            "arn:aws:s:r:*:x",
            "arn:aws:s:::${aws:username}*",
        ]);
        let (no_action, no_resource) = (self.of(&["", "", "Not"]), self.of(&["", "", "", "Not"]));
        let condition = self.of(&[
            "",
            "",
            r#","Condition":{"StringEquals":{"k":"1"}}"#,
            r#","Condition":{"StringEquals":{"k":["1","2"]}}"#,
            r#","Condition":{"StringNotEquals":{"k":"1"}}"#,
            r#","Condition":{"StringLike":{"k":"1*"}}"#,
            r#","Condition":{"StringEqualsIfExists":{"k":"1"}}"#,
            r#","Condition":{"ForAllValues:StringEquals":{"m":["1","2"]}}"#,
            r#","Condition":{"Null":{"k":"true"}}"#,
        ]);
        statement(
            effect,
            &format!(
                r#""{no_action}Action":"{action}","{no_resource}Resource":"{resource}"{condition}"#
            ),
        )
    }

    fn statements(&mut self) -> Vec<String> {
        let count = self.of(&["1", "1", "2", "3"]).parse().unwrap();
        (0..count).map(|_| self.statement()).collect()
    }
}

const ACTIONS: [&str; 4] = ["s:A", "s:B", "s:AB", "t:A"];
const RESOURCES: [&str; 6] = [
    "arn:aws:s:::x",
    "arn:aws:s:::xy",
    "arn:aws:s:::zy",
    "arn:aws:s:r:1:x",
    "arn:aws:s:r:1:2:x",
    "arn:aws:s:::alice1",
];

/// Every request of a small world that a policy allows.
fn allowed(policy: Policy) -> Vec<String> {
    let alice = Principal::user(&Entity {
        partition: "aws",
        account: "111122223333",
        path: "/",
        name: "alice",
        unique_id: "AIDAEXAMPLEUSER01",
    });
    let identity = [Attached::new("p", policy)];
    let mut policies = Policies::new(ResourceRules::NoResourcePolicy);
    policies.identity = &identity;
    let own = Context::new();
    let mut found = Vec::new();
    for one in [None, Some("1"), Some("2"), Some("12")] {
        for many in [None, Some(vec!["1"]), Some(vec!["1", "3"])] {
            let mut request = Context::new();
            request.set("aws:username", "alice");
            if let Some(value) = one {
                request.set("k", value);
            }
            if let Some(values) = &many {
                request.set_many("m", values.iter().copied());
            }
            for action in ACTIONS {
                for resource in RESOURCES {
                    let check = Check {
                        action,
                        resource,
                        resource_account: "111122223333",
                        request: &request,
                        context: &own,
                        encryption_context: None,
                    };
                    if decide(&alice, &check, &policies).is_allowed() {
                        found.push(format!("{action} {resource} {one:?} {many:?}"));
                    }
                }
            }
        }
    }
    found
}

/// What is said to be covered is: no request is allowed by the new policy and not by the old one.
#[test]
fn nothing_that_is_covered_is_allowed_anew() {
    let (mut covered, mut beyond) = (0, 0);
    for seed in 0..6_000 {
        let mut chance = Chance(seed);
        let (old, new) = (chance.statements(), chance.statements());
        let of = |statements: &[String]| policy(statements, PolicyKind::Identity);
        if !of(&new).allows_beyond(&of(&old)).is_empty() {
            beyond += 1;
            continue;
        }
        covered += 1;
        let before = allowed(of(&old));
        for request in allowed(of(&new)) {
            assert!(before.contains(&request), "{request}\n{old:?}\n{new:?}");
        }
    }
    assert!(covered > 300 && beyond > 300, "{covered} {beyond}");
}

/// What is said not to be granted is not: no request with one of the actions on one of the resources is allowed.
#[test]
fn nothing_that_is_not_granted_is_allowed() {
    let mut silent = 0;
    for seed in 0..3_000 {
        let mut chance = Chance(seed);
        let statements = chance.statements();
        let action = chance.of(&["s:A", "s:*", "t:A"]);
        let resource = chance.of(&["arn:aws:s:::x", "arn:aws:s:::*", "*"]);
        let made = policy(&statements, PolicyKind::Identity);
        if !made.grants(&[action], &[resource]).is_empty() {
            continue;
        }
        silent += 1;
        for request in allowed(made) {
            let mut words = request.split(' ');
            let (asked, on) = (words.next().unwrap(), words.next().unwrap());
            let is_asked = matches(action, asked) && matches(resource, on);
            assert!(!is_asked, "{request} of {action} {resource}\n{statements:?}");
        }
    }
    assert!(silent > 300, "{silent}");
}

fn matches(pattern: &str, text: &str) -> bool {
    let none = Context::new();
    let context = crate::context::Layered { own: &none, request: &none };
    let syntax = Syntax { wildcards: true, variables: false };
    Atoms::compile(pattern, syntax).matches(text, context, Case::Sensitive)
}

/// Patterns of up to four signs against one another, by every text of up to five letters: overlaps are exact, what is
/// said to be included is.
#[test]
fn patterns_include_and_overlap_as_their_texts_do() {
    let all = |letters: &[char], most: u32| -> Vec<String> {
        let mut texts = vec![String::new()];
        for length in 1..=most {
            let count = letters.len().pow(length);
            texts.extend((0..count).map(|number| {
                (0..length)
                    .map(|place| letters[number / letters.len().pow(place) % letters.len()])
                    .collect::<String>()
            }));
        }
        texts
    };
    let (patterns, texts) = (all(&['a', '*', '?'], 4), all(&['a', 'b'], 5));
    let known: Vec<Vec<bool>> = patterns
        .iter()
        .map(|pattern| texts.iter().map(|text| matches(pattern, text)).collect())
        .collect();
    let (mut inside, mut seen) = (0, 0);
    for (one, of_one) in patterns.iter().zip(&known) {
        for (other, of_other) in patterns.iter().zip(&known) {
            let mut both = of_one.iter().zip(of_other);
            let has_common = both.clone().any(|(one, other)| *one && *other);
            assert_eq!(overlaps(one, other, false), has_common, "{one} {other}");
            let is_inside = both.all(|(one, other)| *one || !*other);
            inside += u32::from(is_inside);
            let is_seen = includes(one, other, false);
            seen += u32::from(is_seen);
            assert!(!is_seen || is_inside, "{one} {other}");
        }
    }
    // Not seen: that `?*` includes `*a`, and the like.
    assert!(seen * 20 >= inside * 17, "{seen} of {inside}");
    assert!(includes("x${aws:username}*", "x${aws:username}/a", false));
    assert!(!includes("x??????????????", "x${aws:username}", false));
    assert!(overlaps("x${aws:username}", "xalice", false));
    assert!(includes_resource("arn:aws:s3:::b/*", "arn:aws:s3:::b/a:b"));
    assert!(!includes_resource("arn:aws:s3:::b/*", "arn:aws:*:::b/a"));
}
