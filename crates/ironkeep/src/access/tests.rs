use serde_json::json;

use super::{lines, target_of};

#[test]
fn an_answer_names_who_how_and_under_which_conditions() {
    let answer = json!({
        "PrincipalCount": 3,
        "Principals": [{
            "PrincipalArn": "arn:aws:iam::1:user/a", "Kind": "USER", "Access": "CONDITIONAL", "IsDirect": false,
            "Steps": [{
                "PrincipalArn": "arn:aws:iam::1:user/a", "Action": "sts:AssumeRole", "ResourceArn": "arn:aws:iam::1:role/r",
                "DecidedBy": "RoleTrust", "PolicyName": "role trust policy", "StatementIndex": 0,
                "Conditions": [{ "PolicyName": "role trust policy", "Effect": "Allow", "Conditions": [
                    { "Operator": "StringEquals", "Key": "sts:ExternalId", "Values": ["x"] }] }],
            }],
        }],
        "Remarks": ["one"],
    });
    let expected = [
        "0 always, 1 under conditions, 0 by passing a role, 0 undecided, of 3 asked about",
        "conditional, by a chain: arn:aws:iam::1:user/a (user)",
        "  arn:aws:iam::1:user/a sts:AssumeRole on arn:aws:iam::1:role/r (role trust policy, statement 0)",
        "    if StringEquals sts:ExternalId [\"x\"] (role trust policy)",
        "one",
    ];
    assert_eq!(lines(&answer, false), expected);
}

#[test]
fn a_difference_is_counted_by_its_kind() {
    let one = |change| json!({ "PrincipalArn": "p", "Kind": "ROLE", "Access": "ALWAYS", "IsDirect": true, "Change": change });
    let answer = json!({ "Principals": [one("GAINS"), one("LOSES")] });
    let expected = [
        "1 more could, 1 no longer, 0 otherwise than before",
        "+ always: p (role)",
        "- always: p (role)",
    ];
    assert_eq!(lines(&answer, true), expected);
}

#[test]
fn the_policy_of_an_object_is_that_of_its_bucket() {
    assert_eq!(target_of("s3://b/k/x").unwrap(), "arn:aws:s3:::b");
    assert_eq!(target_of("arn:aws:iam::1:role/r").unwrap(), "arn:aws:iam::1:role/r");
    assert!(target_of("alias/a").is_err());
}
