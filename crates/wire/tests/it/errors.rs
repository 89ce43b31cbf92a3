//! Errors as each protocol writes them, and the tables they come from.

use wire::http::{HeaderValue, StatusCode, header};
use wire::{ErrorContext, Protocol};

use crate::support::{IDS, services, text};

fn context() -> ErrorContext<'static> {
    ErrorContext { ids: IDS, service: None, resource: None, is_head: false }
}

#[test]
fn json_errors() {
    let error = api_kms::errors::not_found_exception("Key 'x' does not exist");
    let response = Protocol::AwsJson11.encode_error(&error, &context());
    assert_eq!(response.status(), 400);
    assert_eq!(response.headers()["content-type"], "application/x-amz-json-1.1");
    assert_eq!(response.headers()["x-amzn-requestid"], IDS.request_id);
    let expected = r#"{"__type":"NotFoundException","message":"Key 'x' does not exist"}"#;
    assert_eq!(text(&response), expected);

    let error = api_kms::errors::invalid_ciphertext_exception();
    let response = Protocol::AwsJson11.encode_error(&error, &context());
    assert_eq!(text(&response), r#"{"__type":"InvalidCiphertextException"}"#);
}

#[test]
fn query_errors() {
    let error = api_iam::errors::no_such_entity_exception("The user <a> cannot be found.");
    let context = ErrorContext { service: Some(&api_iam::SERVICE), ..context() };
    let response = Protocol::AwsQuery.encode_error(&error, &context);
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["content-type"], "text/xml");
    assert_eq!(
        text(&response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error>\
         <Type>Sender</Type><Code>NoSuchEntity</Code>\
         <Message>The user &lt;a&gt; cannot be found.</Message></Error>\
         <RequestId>11111111-2222-3333-4444-555555555555</RequestId></ErrorResponse>"
    );
    let error = wire::errors::internal_failure();
    let response = Protocol::AwsQuery.encode_error(&error, &context);
    assert_eq!(response.status(), 500);
    assert!(text(&response).contains("<Type>Receiver</Type>"));
}

#[test]
fn s3_errors() {
    let error = api_s3::errors::no_such_key().with_detail("Key", "a&b");
    let context = ErrorContext { resource: Some("/b/a&b"), ..context() };
    let response = Protocol::RestXml.encode_error(&error, &context);
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["x-amz-request-id"], IDS.request_id);
    assert_eq!(response.headers()["x-amz-id-2"], "host");
    assert_eq!(
        text(&response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message>\
         <Key>a&amp;b</Key><Resource>/b/a&amp;b</Resource>\
         <RequestId>11111111-2222-3333-4444-555555555555</RequestId><HostId>host</HostId></Error>"
    );
}

#[test]
fn head_and_not_modified_have_no_body_but_their_headers() {
    let error = api_s3::errors::no_such_key();
    let head = ErrorContext { is_head: true, ..context() };
    let response = Protocol::RestXml.encode_error(&error, &head);
    assert_eq!((response.status().as_u16(), text(&response).as_str()), (404, ""));

    let error = api_s3::errors::not_modified("")
        .with_header(header::ETAG, HeaderValue::from_static("\"e\""));
    let response = Protocol::RestXml.encode_error(&error, &context());
    assert_eq!((response.status(), text(&response).as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(response.headers()["etag"], "\"e\"");
}

#[test]
fn the_private_cause_is_never_rendered() {
    let cause = std::io::Error::other("canary");
    let error = wire::errors::internal_failure().with_cause(cause);
    assert!(error.cause().is_some());
    for protocol in [Protocol::AwsJson11, Protocol::AwsQuery, Protocol::RestXml] {
        assert!(!text(&protocol.encode_error(&error, &context())).contains("canary"));
    }
    assert!(format!("{error:?}").contains("canary"), "the log needs it");
}

#[test]
fn statuses_are_those_on_the_wire() {
    let status = |name: &str, service: &wire::ServiceMeta| {
        let errors = service.errors.iter();
        errors.map(|error| (error.shape, error.status)).find(|(shape, _)| *shape == name).unwrap().1
    };
    for (name, expected) in [
        ("NotFoundException", 400),
        ("DisabledException", 400),
        ("KMSInvalidStateException", 400),
        ("KMSInternalException", 500),
        ("KeyUnavailableException", 500),
        ("DependencyTimeoutException", 503),
    ] {
        assert_eq!(status(name, &api_kms::SERVICE), expected, "{name}");
    }
    assert_eq!(status("NoSuchBucketPolicy", &api_s3::SERVICE), 404);
    assert_eq!(status("NoSuchEntityException", &api_iam::SERVICE), 404);
    for service in services() {
        for error in service.errors {
            assert!((300..600).contains(&error.status), "{error:?}");
        }
    }
}

#[test]
fn an_operation_that_is_not_here_is_named() {
    let meta = api_kms::SERVICE.operation("ReplicateKey").unwrap();
    let error = wire::errors::not_implemented(meta);
    assert_eq!((error.status().as_u16(), error.code()), (501, "NotImplemented"));
    assert!(error.message().unwrap().contains("ReplicateKey of kms"));
}

/// Every operation of every model is known, whether or not it is answered.
#[test]
fn every_model_is_known_whole() {
    let models = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models");
    let mut services = services();
    for patch in std::fs::read_dir(format!("{models}/patches")).unwrap() {
        let name = patch.unwrap().file_name().into_string().unwrap();
        if name == "catalogue.json" {
            continue;
        }
        let model = std::fs::read_to_string(format!("{models}/{name}")).unwrap();
        let model: serde_json::Value = serde_json::from_str(&model).unwrap();
        let id = model["metadata"]["serviceId"].as_str().unwrap();
        let index = services.iter().position(|service| service.id == id);
        let service = services.swap_remove(index.unwrap_or_else(|| panic!("{name} is not here")));
        let mut modelled: Vec<_> = model["operations"].as_object().unwrap().keys().collect();
        modelled.sort();
        let known: Vec<_> = service.operations.iter().map(|meta| meta.name).collect();
        assert_eq!(known, modelled, "{name}");
    }
    assert_eq!(services.iter().map(|service| service.id).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn tables_are_sorted() {
    for service in services() {
        assert!(service.operations.is_sorted_by_key(|meta| meta.name));
        assert!(service.errors.is_sorted_by_key(|error| error.shape));
        for meta in service.operations {
            assert!(core::ptr::eq(service.operation(meta.name).unwrap(), *meta));
            assert!(meta.actions.iter().all(|action| action.contains(':')), "{meta:?}");
        }
        assert!(service.operation("Nothing").is_none());
    }
}
