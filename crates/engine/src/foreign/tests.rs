use http::Request;
use names::Region;

use super::foreign_service;
use crate::front::{FrontConfig, ResolveS3};

fn config() -> FrontConfig {
    FrontConfig {
        services: vec![&api_kms::SERVICE],
        s3: &api_s3::SERVICE,
        resolve_s3: ResolveS3(|_| None),
        domains: Vec::new(),
        region: Region::parse("us-east-1").unwrap(),
        signature_v2: false,
    }
}

#[test]
fn the_service_is_that_of_the_scope() {
    let header = |service: &str| {
        format!(
            "AWS4-HMAC-SHA256 Credential=AKIA/20260501/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=00"
        )
    };
    for (authorization, uri, expected) in [
        (Some(header("lambda")), "/2015-03-31/functions", Some("lambda")),
        (Some(header("s3")), "/", None),
        (Some(header("kms")), "/", None),
        (Some(header("<b>")), "/", None),
        (Some(header(&"a".repeat(65))), "/", None),
        (Some("AWS AKIA:signature".to_owned()), "/", None),
        (None, "/?X-Amz-Credential=AKIA%2F20260501%2Fr%2Fpolly%2Faws4_request", Some("polly")),
        (None, "/?X-Amz-Credential=AKIA", None),
        (None, "/", None),
    ] {
        let mut request = Request::get(uri);
        if let Some(authorization) = &authorization {
            request = request.header("authorization", authorization);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        assert_eq!(
            foreign_service(&config(), &parts).as_deref(),
            expected,
            "{authorization:?} {uri}"
        );
    }
}
