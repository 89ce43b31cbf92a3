use serde_json::json;

use super::check_statements;

fn check(action: &str, resource: serde_json::Value, expected: Result<(), &str>) {
    let text = json!({ "Statement": [{ "Action": action, "Resource": resource }] }).to_string();
    let answer = check_statements(&text, "photos");
    let answer = answer.as_ref().copied().map_err(|error| error.message().unwrap_or_default());
    assert_eq!(answer, expected, "{action} on {resource}");
}

const RESOURCE: Result<(), &str> = Err("Policy has invalid resource");
const ACTION: Result<(), &str> = Err("Policy has invalid action");
const NEITHER: Result<(), &str> = Err("Action does not apply to any resource(s) in statement");

#[test]
fn resources_are_in_the_bucket() {
    check("s3:GetObject", json!("arn:aws:s3:::photos/*"), Ok(()));
    check("s3:GetObject", json!("arn:aws:s3:::ph?t*/a"), Ok(()));
    check("s3:ListBucket", json!("arn:aws:s3:::photos"), Ok(()));
    check("s3:*", json!("*"), Ok(()));
    check("s3:GetObject", json!("arn:aws:s3:::other/*"), RESOURCE);
    check("s3:GetObject", json!("arn:aws:s3:::photos2/*"), RESOURCE);
    check("s3:GetObject", json!(["arn:aws:s3:::photos/*", "arn:aws:s3:::other/*"]), RESOURCE);
    check("s3:GetObject", json!("photos/*"), RESOURCE);
    check("s3:GetObject", json!([]), RESOURCE);
}

#[test]
fn actions_belong_to_s3_and_to_a_resource() {
    check("kms:Decrypt", json!("arn:aws:s3:::photos/*"), ACTION);
    check("*", json!("arn:aws:s3:::photos/*"), Ok(()));
    check("s3:Get*", json!("arn:aws:s3:::photos"), Ok(()));
    check("s3:GetObject", json!("arn:aws:s3:::photos"), NEITHER);
    check("s3:ListBucket", json!("arn:aws:s3:::photos/a"), NEITHER);
    check("s3:ListBucket", json!("arn:aws:s3:::photos*"), Ok(()));
    check("s3:PutBucketObjectLockConfiguration", json!("arn:aws:s3:::photos"), Ok(()));
    check("s3:AbortMultipartUpload", json!("arn:aws:s3:::photos/a"), Ok(()));
}
