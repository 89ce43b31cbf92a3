//! Access Analyzer.

use super::{Request, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    sample(
        "CheckAccessNotGranted",
        "POST /policy/check-access-not-granted",
        r#"{"policyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::$CANARY\"}}","policyType":"IDENTITY_POLICY","access":[{"actions":["s3:PutObject"]}]}"#,
    ),
    sample(
        "CheckNoNewAccess",
        "POST /policy/check-no-new-access",
        r#"{"newPolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::$CANARY\"}}","existingPolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::$CANARY\"}}","policyType":"IDENTITY_POLICY"}"#,
    ),
    sample(
        "CheckNoPublicAccess",
        "POST /policy/check-no-public-access",
        r#"{"policyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::$CANARY\"}}","resourceType":"AWS::S3::Bucket"}"#,
    ),
    sample(
        "ValidatePolicy",
        "POST /policy/validation",
        r#"{"policyDocument":"{}","policyType":"IDENTITY_POLICY"}"#,
    ),
];

const fn sample(operation: &'static str, line: &'static str, body: &'static str) -> Sample {
    Sample { operation, request: Request::Http { line, headers: &[], body }, exception: None }
}
