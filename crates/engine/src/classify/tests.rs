use http::Request;
use names::Region;
use wire::{Body, RouteTarget};

use super::{Target, classify};
use crate::directory::Directory;
use crate::front_config::{FormTags, FrontConfig, ResolveS3};

fn config() -> FrontConfig {
    let mut directory = Directory::new(&api_s3::SERVICE, api_catalogue::SERVICES);
    for service in [&api_kms::SERVICE, &api_iam::SERVICE, &api_sts::SERVICE] {
        directory.serve(service);
    }
    FrontConfig {
        directory,
        resolve_s3: ResolveS3(|target| {
            let RouteTarget { method, bucket, key, query, headers } = *target;
            api_s3::resolve(method, bucket, key, query, headers)
        }),
        cross_origin: None,
        websites: None,
        watched: None,
        form_tags: FormTags(|_| Ok(String::new())),
        domains: vec!["s3.localhost".to_owned()],
        region: Region::parse("us-east-1").unwrap(),
        signature_v2: false,
    }
}

/// A request by its first line, its host, its headers and its body.
fn request(line: &str, host: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    let (method, target) = line.split_once(' ').unwrap();
    let request = Request::builder().method(method).uri(target).header("host", host);
    let add = |request: http::request::Builder, (name, value): &(&str, &str)| {
        request.header(*name, *value)
    };
    headers.iter().fold(request, add).body(Body::from(body.to_owned())).unwrap()
}

/// What a request is for: `service.Operation bucket key`, or the code of its refusal.
async fn seen(request: Request<Body>) -> String {
    let (parts, body) = request.into_parts();
    match classify(&config(), &parts, body).await {
        Err(unknown) => unknown.error.code().to_owned(),
        Ok((found, _)) => {
            let name = match found.target {
                Target::Operation(meta) => meta.name.to_owned(),
                Target::Unknown { .. } => found.unknown_operation().code().to_owned(),
            };
            let mut text = format!("{}.{name}", found.service.name);
            for part in [found.bucket, found.key].into_iter().flatten() {
                text.push(' ');
                text.push_str(&part);
            }
            text
        }
    }
}

async fn check(line: &str, host: &str, expected: &str) {
    assert_eq!(seen(request(line, host, &[], "")).await, expected, "{line} {host}");
}

#[tokio::test]
async fn json_services_are_named_by_their_target() {
    let cases = [
        ("TrentService.Decrypt", "kms.Decrypt"),
        ("TrentService.Nothing", "kms.UnknownOperationException"),
        ("Nobody.Decrypt", "UnknownOperationException"),
        ("Decrypt", "UnknownOperationException"),
        ("", "UnknownOperationException"),
    ];
    for (target, expected) in cases {
        let headers = [("x-amz-target", target), ("content-type", "application/x-amz-json-1.1")];
        let found = seen(request("POST /", "localhost", &headers, "{}")).await;
        assert_eq!(found, expected, "{target}");
    }
}

#[tokio::test]
async fn query_services_are_told_apart_by_their_version() {
    let cases = [
        ("Action=CreateUser&Version=2010-05-08", "iam.CreateUser"),
        ("Action=AssumeRole&Version=2011-06-15", "sts.AssumeRole"),
        ("Action=AssumeRole&Version=2010-05-08", "iam.InvalidAction"),
        ("Action=CreateUser&Version=1999-01-01", "InvalidAction"),
        ("Action=CreateUser", "InvalidAction"),
        ("Action=&Version=2010-05-08", "iam.InvalidAction"),
        ("Version=2010-05-08", "MissingAction"),
        ("", "MissingAction"),
    ];
    for (form, expected) in cases {
        let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        let found = seen(request("POST /", "localhost", &headers, form)).await;
        assert_eq!(found, expected, "{form}");
    }
    let line = "GET /?Action=GetCallerIdentity&Version=2011-06-15";
    check(line, "localhost", "sts.GetCallerIdentity").await;
}

#[tokio::test]
async fn everything_else_is_s3_by_path() {
    check("GET /", "localhost:9000", "s3.ListBuckets").await;
    check("PUT /bucket", "localhost", "s3.CreateBucket bucket").await;
    check("PUT /bucket/", "localhost", "s3.CreateBucket bucket").await;
    check("GET /bucket/a/b%20c+d", "localhost", "s3.GetObject bucket a/b c+d").await;
    check("GET /bucket//a", "localhost", "s3.GetObject bucket /a").await;
    check("GET /bucket/%2e%2e/a", "localhost", "s3.GetObject bucket ../a").await;
    check("GET /bucket?list-type=2", "localhost", "s3.ListObjectsV2 bucket").await;
    check("GET /bucket/key?uploadId=1", "localhost", "s3.ListParts bucket key").await;
    check("PATCH /bucket/key", "localhost", "s3.MethodNotAllowed bucket key").await;
    check("GET /bucket/%ff", "localhost", "InvalidURI").await;
    check("GET /bucket?%ff=1", "localhost", "InvalidURI").await;
}

#[tokio::test]
async fn or_by_virtual_host() {
    check("GET /a/b", "bucket.s3.localhost:9000", "s3.GetObject bucket a/b").await;
    check("GET /", "bucket.s3.localhost", "s3.ListObjects bucket").await;
    check("GET /a", "My.Bucket.S3.Localhost", "s3.GetObject my.bucket a").await;
    check("GET /bucket/a", "s3.localhost", "s3.GetObject bucket a").await;
    check("GET /bucket/a", ".s3.localhost", "s3.GetObject bucket a").await;
    check("GET /bucket/a", "evils3.localhost", "s3.GetObject bucket a").await;
}

#[tokio::test]
async fn a_body_beyond_its_limit_is_not_read() {
    let form = "a".repeat(wire::limits::FORM_BODY_BYTES_MAX + 1);
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let found = seen(request("POST /", "localhost", &headers, &form)).await;
    assert!(!found.contains("InvalidAction"), "{found}");
}

/// A header that says which service a request is signed for.
fn signed_for(service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKIA/20260501/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
    )
}

#[tokio::test]
async fn rest_services_are_found_by_what_they_are_signed_for() {
    let cases = [
        ("GET /2015-03-31/functions/f", "lambda", "lambda.NotImplemented"),
        ("GET /no/such/path", "lambda", "lambda.NotImplemented"),
        ("POST /-/vaults/v/archives", "glacier", "glacier.NotImplemented"),
        ("GET /snapshots/s/blocks", "ebs", "ebs.NotImplemented"),
        ("GET /bucket/key", "s3", "s3.GetObject bucket key"),
        ("GET /bucket/key", "nobody", "UnknownServiceException"),
        ("GET /bucket/key", "kms", "UnknownOperationException"),
        ("GET /bucket/%ff", "lambda", "lambda.NotImplemented"),
        ("GET /2015-03-31/functions/%ff", "lambda", "InvalidURI"),
    ];
    for (line, service, expected) in cases {
        let header = signed_for(service);
        let found = seen(request(line, "localhost", &[("authorization", &header)], "")).await;
        assert_eq!(found, expected, "{line} {service}");
    }
    let presigned = "GET /2015-03-31/functions/f?X-Amz-Credential=AKIA%2F20260501%2Fus-east-1%2Flambda%2Faws4_request";
    check(presigned, "localhost", "lambda.NotImplemented").await;
}

#[tokio::test]
async fn services_that_are_not_built_are_known_by_target_version_and_scope() {
    let json =
        [("content-type", "application/x-amz-json-1.0"), ("x-amz-target", "AmazonSQS.SendMessage")];
    assert_eq!(seen(request("POST /", "localhost", &json, "{}")).await, "sqs.NotImplemented");
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let ec2 =
        seen(request("POST /", "localhost", &form, "Action=DescribeVolumes&Version=2016-11-15"));
    assert_eq!(ec2.await, "ec2.NotImplemented");
    let cbor = [("smithy-protocol", "rpc-v2-cbor"), ("content-type", "application/cbor")];
    let line = "POST /service/ResourceGroupsTaggingAPI_20170126/operation/GetResources";
    assert_eq!(seen(request(line, "localhost", &cbor, "")).await, "tagging.NotImplemented");
    let line = "POST /service/Nobody/operation/GetResources";
    assert_eq!(seen(request(line, "localhost", &cbor, "")).await, "UnknownServiceException");
    let line = "POST /service/TrentService/operation/Decrypt";
    assert_eq!(seen(request(line, "localhost", &cbor, "")).await, "kms.Decrypt");
}

#[tokio::test]
async fn of_services_with_one_version_the_signed_one_is_meant() {
    for service in ["ses", "elasticbeanstalk"] {
        let header = signed_for(service);
        let form = "application/x-www-form-urlencoded";
        let headers = [("authorization", &*header), ("content-type", form)];
        let body = "Action=Describe&Version=2010-12-01";
        let found = seen(request("POST /", "localhost", &headers, body)).await;
        assert_eq!(found, format!("{service}.NotImplemented"));
    }
}
