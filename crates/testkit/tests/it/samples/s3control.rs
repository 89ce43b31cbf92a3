//! S3 Control.

use super::{Request, Sample};

/// The header that every request has: the account it is about.
const ACCOUNT: &[(&str, &str)] = &[("x-amz-account-id", "111122223333")];

pub(super) const SAMPLES: &[Sample] = &[
    http("DeletePublicAccessBlock", "DELETE /v20180820/configuration/publicAccessBlock", "")
        .but(super::Exception::ChangesNothing("the account has none")),
    http("GetPublicAccessBlock", "GET /v20180820/configuration/publicAccessBlock", "")
        .but(super::Exception::Fails(404, "NoSuchPublicAccessBlockConfiguration")),
    http(
        "PutPublicAccessBlock",
        "PUT /v20180820/configuration/publicAccessBlock",
        "<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>",
    ),
];

const fn http(operation: &'static str, line: &'static str, body: &'static str) -> Sample {
    Sample { operation, request: Request::Http { line, headers: ACCOUNT, body }, exception: None }
}
