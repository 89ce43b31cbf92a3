use serde_json::{Value, json};

use super::{Holder, check};

const OK: Result<(), &str> = Ok(());
const RESOURCE: Result<(), &str> = Err("Policy has invalid resource");
const ACTION: Result<(), &str> = Err("Policy has invalid action");
const NEITHER: Result<(), &str> = Err("Action does not apply to any resource(s) in statement");
const KEY: Result<(), &str> = Err("Policy has an invalid condition key");
const CONDITION: Result<(), &str> =
    Err("Conditions do not apply to combination of actions and resources in statement");

const BUCKET: &str = "arn:aws:s3:::photos";
const OBJECTS: &str = "arn:aws:s3:::photos/*";

fn expect(statement: &Value, expected: Result<(), &str>) {
    let text = json!({ "Statement": [statement] }).to_string();
    let answer = check(&text, Holder::Bucket("photos"));
    let answer = answer.as_ref().copied().map_err(|error| error.message().unwrap_or_default());
    assert_eq!(answer, expected, "{statement}");
}

fn expect_for(action: &str, resource: Value, expected: Result<(), &str>) {
    expect(&json!({ "Action": action, "Resource": resource }), expected);
}

fn expect_with(actions: Value, key: &str, expected: Result<(), &str>) {
    let condition = json!({ "StringEquals": { key: "x" } });
    let resources = json!([BUCKET, OBJECTS]);
    expect(&json!({ "Action": actions, "Resource": resources, "Condition": condition }), expected);
}

#[test]
fn resources_are_in_the_bucket() {
    expect_for("s3:GetObject", json!(OBJECTS), OK);
    expect_for("s3:GetObject", json!("arn:aws:s3:::ph?t*/a"), OK);
    expect_for("s3:ListBucket", json!(BUCKET), OK);
    expect_for("s3:*", json!("*"), RESOURCE);
    expect_for("s3:GetObject", json!("arn:aws:s3:::other/*"), RESOURCE);
    expect_for("s3:GetObject", json!("arn:aws:s3:::photos2/*"), RESOURCE);
    expect_for("s3:GetObject", json!([OBJECTS, "arn:aws:s3:::other/*"]), RESOURCE);
    expect_for("s3:GetObject", json!("photos/*"), RESOURCE);
    expect_for("s3:GetObject", json!([]), RESOURCE);
    expect(&json!({ "Action": "s3:GetObject", "NotResource": "*" }), RESOURCE);
    expect(&json!({ "Action": "s3:GetObject", "NotResource": OBJECTS }), OK);
}

#[test]
fn actions_are_those_of_s3() {
    for action in ["kms:Decrypt", "s3:Foo", "s3:Foo*", "s3:ListObjectsV2", "s3", "s3:", "GetObject"]
    {
        expect_for(action, json!([BUCKET, OBJECTS]), ACTION);
        expect(&json!({ "NotAction": action, "Resource": OBJECTS }), ACTION);
    }
    for action in ["*", "s3:*", "S3:getobject", "s3:Get*", "s3:?etObject", "s3:GetObjectTorrent"] {
        expect_for(action, json!(OBJECTS), OK);
        expect(&json!({ "NotAction": action, "Resource": BUCKET }), OK);
    }
}

#[test]
fn actions_are_about_a_resource() {
    for action in ["s3:GetObject", "s3:ReplicateObject", "s3:BypassGovernanceRetention"] {
        expect_for(action, json!(OBJECTS), OK);
        expect_for(action, json!("arn:aws:s3:::photos*"), OK);
        expect_for(action, json!(BUCKET), NEITHER);
    }
    for action in ["s3:ListBucket", "s3:PutAnalyticsConfiguration", "s3:GetBucket*"] {
        expect_for(action, json!(BUCKET), OK);
        expect_for(action, json!("arn:aws:s3:::photos*"), OK);
        expect_for(action, json!(OBJECTS), NEITHER);
    }
    expect_for("s3:ListAllMyBuckets", json!([BUCKET, OBJECTS]), NEITHER);
    expect_for("s3:List*", json!(OBJECTS), OK);
    let both = json!(["s3:GetObject", "s3:ListBucket"]);
    expect(&json!({ "Action": both, "Resource": OBJECTS }), NEITHER);
    expect(&json!({ "Action": both, "Resource": [OBJECTS, BUCKET] }), OK);
}

#[test]
fn condition_keys_are_known() {
    for key in [
        "aws:SourceIp",
        "aws:principaltag/team",
        "aws:SourceVpce",
        "s3:ExistingObjectTag/a/b",
        "s3:DataAccessPointAccount",
        "s3:TLSVersion",
        "saml:aud",
        "token.actions.githubusercontent.com:sub",
    ] {
        expect_with(json!("s3:GetObject"), key, OK);
    }
    for key in ["aws:Foo", "s3:Foo", "s3:ExistingObjectTag", "s3:prefix/x", "kms:ViaService", "x"] {
        expect_with(json!("s3:GetObject"), key, KEY);
    }
    let condition =
        json!({ "Bool": { "aws:SecureTransport": "true" }, "Null": { "s3:x": "true" } });
    expect(&json!({ "Action": "s3:*", "Resource": BUCKET, "Condition": condition }), KEY);
}

#[test]
fn condition_keys_are_about_an_action() {
    for (action, key) in [
        ("s3:ListBucket", "s3:prefix"),
        ("s3:GetObject", "s3:ExistingObjectTag/team"),
        ("s3:DeleteObjectTagging", "s3:existingobjecttag/team"),
        ("s3:PutObject", "s3:x-amz-acl"),
        ("s3:PutObject", "s3:x-amz-server-side-encryption"),
        ("s3:PutObjectTagging", "s3:RequestObjectTag/team"),
        ("s3:Put*", "s3:x-amz-storage-class"),
        ("s3:*", "s3:max-keys"),
        ("*", "S3:MAX-KEYS"),
    ] {
        expect_with(json!(action), key, OK);
        expect_with(json!(["s3:*", action]), key, OK);
        expect_with(json!(["s3:GetObjectLegalHold", action]), key, CONDITION);
        expect_with(json!("s3:GetObjectLegalHold"), key, CONDITION);
        expect_with(json!("s3:GetBucket*"), key, CONDITION);
    }
    let condition = json!({ "StringLike": { "s3:prefix": "a" } });
    expect(&json!({ "NotAction": "s3:Get*", "Resource": BUCKET, "Condition": condition }), OK);
}

const POINT: &str = "arn:aws:s3:eu-west-1:111122223333:accesspoint/reports";
const POINT_OBJECTS: &str = "arn:aws:s3:eu-west-1:111122223333:accesspoint/reports/object/*";

fn expect_of_point(action: &str, resource: Value, expected: Result<(), &str>) {
    let statement = json!({ "Action": action, "Resource": resource });
    let text = json!({ "Statement": [statement] }).to_string();
    let answer = check(&text, Holder::AccessPoint(POINT));
    let answer = answer.as_ref().copied().map_err(|error| error.message().unwrap_or_default());
    assert_eq!(answer, expected, "{statement}");
}

#[test]
fn resources_of_an_access_points_policy_are_in_it() {
    expect_of_point("s3:GetObject", json!(POINT_OBJECTS), OK);
    expect_of_point("s3:GetObject", json!(POINT), NEITHER);
    expect_of_point("s3:ListBucket", json!(POINT), OK);
    expect_of_point("s3:ListBucket", json!(POINT_OBJECTS), NEITHER);
    expect_of_point("s3:GetAccessPointPolicy", json!(POINT), OK);
    expect_of_point("s3:ListAllMyBuckets", json!(POINT), NEITHER);
    expect_of_point("s3:*", json!([POINT, POINT_OBJECTS]), OK);
    expect_of_point("s3:GetObject", json!("arn:aws:s3:*:*:accesspoint/*/object/a"), OK);
    expect_of_point("s3:GetObject", json!(OBJECTS), RESOURCE);
    expect_of_point("s3:GetObject", json!("*"), RESOURCE);
    let other = POINT_OBJECTS.replace("eu-west-1", "us-east-1");
    expect_of_point("s3:GetObject", json!(other), RESOURCE);
    let other = POINT_OBJECTS.replace("reports", "reports2");
    expect_of_point("s3:GetObject", json!(other), RESOURCE);
}

#[test]
fn a_buckets_policy_names_no_access_points() {
    expect_for("s3:GetObject", json!(POINT_OBJECTS), RESOURCE);
    expect_for("s3:GetAccessPointPolicy", json!(BUCKET), NEITHER);
}
