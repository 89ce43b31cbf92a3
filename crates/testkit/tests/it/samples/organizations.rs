//! Organizations.

use super::Sample;

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json(
        "CreateAccount",
        r#"{"AccountName":"$CANARY","Email":"fresh-$CANARY@example.com"}"#,
    ),
    Sample::json("DescribeAccount", r#"{"AccountId":"$MEMBER"}"#),
    Sample::json("DescribeCreateAccountStatus", r#"{"CreateAccountRequestId":"$STATUS"}"#),
    Sample::json("DescribeOrganization", "{}"),
    Sample::json("ListAccounts", "{}"),
    Sample::json("ListCreateAccountStatus", "{}"),
];
