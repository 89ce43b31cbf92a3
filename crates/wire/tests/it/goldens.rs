//! Requests as botocore writes them, and answers as botocore reads them.
//!
//! `goldens/requests.json` was made, and `goldens/responses.json` is checked, by
//! `goldens/make.py` with the botocore release named in the files.

use serde_json::Value as Json;
use wire::http::{HeaderMap, HeaderName, HeaderValue};
use wire::{Body, OperationMeta, Protocol, Query, RequestParts, Shape};

use crate::support::{Bare, IDS, services};

fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

fn field<'a>(case: &'a Json, name: &str) -> &'a str {
    case[name].as_str().unwrap_or_else(|| panic!("{name} in {case}"))
}

fn meta(case: &Json) -> &'static OperationMeta {
    let service = services().into_iter().find(|service| service.name == field(case, "service"));
    service.unwrap().operation(field(case, "operation")).unwrap()
}

/// The shape as JSON with AWS's member names: the awsJson body of any service's shape.
fn members(meta: &OperationMeta, shape: &mut dyn Shape) -> Json {
    let response = Protocol::AwsJson11.encode_from(meta, shape, &IDS).unwrap();
    let text = crate::support::text(&response);
    if text.is_empty() { json("{}") } else { json(&text) }
}

/// The shape that has the members `wanted`.
fn shape(meta: &OperationMeta, wanted: &Json, new: fn() -> Box<dyn Shape>) -> Box<dyn Shape> {
    let mut shape = new();
    let body = Body::from(wanted.to_string());
    Protocol::AwsJson11.decode_into(meta, &Bare::new().parts(), body, &mut *shape).unwrap();
    shape
}

/// Finds the operation of a request as a server does, then decodes it.
fn decode(case: &Json) -> (&'static OperationMeta, Json) {
    let mut headers = HeaderMap::new();
    for pair in case["headers"].as_array().unwrap() {
        let name = HeaderName::from_bytes(pair[0].as_str().unwrap().as_bytes()).unwrap();
        headers.append(name, HeaderValue::from_str(pair[1].as_str().unwrap()).unwrap());
    }
    let url = field(case, "url");
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let query = Query::parse_uri(query).unwrap();
    let body = Body::from(field(case, "body").to_owned());
    let wanted = meta(case);
    let protocol = wanted.service.default_protocol();
    let mut labels = Vec::new();
    let found = match protocol {
        Protocol::RestXml => {
            let path = Query::parse_uri(path.trim_start_matches('/')).unwrap();
            let path = path.pairs().first().map(|(path, _)| path.clone()).unwrap_or_default();
            let (bucket, key) = path.split_once('/').unwrap_or((&path, ""));
            labels.extend((!bucket.is_empty()).then(|| ("Bucket", bucket.to_owned())));
            labels.extend((!key.is_empty()).then(|| ("Key", key.to_owned())));
            let label = |index: usize| labels.get(index).map(|(_, value)| value.as_str());
            api_s3::resolve(field(case, "method"), label(0), label(1), &query, &headers)
        }
        Protocol::AwsQuery | Protocol::Ec2Query => {
            let form = wire::parse_form(body.as_bytes().unwrap()).unwrap();
            assert_eq!(form.value("Version"), Some(wanted.service.api_version));
            wanted.service.operation(form.value("Action").unwrap())
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let target = headers["x-amz-target"].to_str().unwrap();
            let (prefix, name) = target.rsplit_once('.').unwrap();
            assert_eq!(Some(prefix), wanted.service.target_prefix);
            wanted.service.operation(name)
        }
        Protocol::RestJson | Protocol::RpcV2Cbor => Some(wanted),
    };
    let found = found.unwrap_or_else(|| panic!("no operation for {case}"));
    let labels: Vec<(&str, &str)> =
        labels.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let parts = RequestParts { headers: &headers, query: &query, labels: &labels };
    let mut input = (found.new_input)();
    protocol.decode_into(found, &parts, body, &mut *input).unwrap();
    (found, members(found, &mut *input))
}

/// Operation, URL and body of every request of botocore.
pub(crate) fn requests() -> Vec<(&'static OperationMeta, String, String)> {
    let cases = json(include_str!("../goldens/requests.json"));
    let cases = cases["cases"].as_array().unwrap().iter();
    cases.map(|case| (meta(case), field(case, "url").into(), field(case, "body").into())).collect()
}

#[test]
fn requests_of_botocore_are_understood() {
    let cases = json(include_str!("../goldens/requests.json"));
    let cases = cases["cases"].as_array().unwrap();
    assert!(cases.len() >= 36, "only {} cases", cases.len());
    for case in cases {
        let (found, mut decoded) = decode(case);
        assert_eq!(found.name, field(case, "operation"));
        // Headers botocore adds by itself are members too, and no part of what was asked.
        let wanted = &case["params"];
        let asked = wanted.as_object().unwrap();
        decoded.as_object_mut().unwrap().retain(|name, _| asked.contains_key(name));
        assert_eq!(decoded, *wanted, "{case}");
    }
}

#[test]
fn answers_have_the_exact_text_botocore_was_checked_with() {
    let cases = json(include_str!("../goldens/responses.json"));
    let cases = cases["cases"].as_array().unwrap();
    assert!(cases.len() >= 36, "only {} cases", cases.len());
    for case in cases {
        let meta = meta(case);
        let mut output = shape(meta, &case["output"], meta.new_output);
        let protocol = meta.service.default_protocol();
        let response = protocol.encode_from(meta, &mut *output, &IDS).unwrap();
        let headers: Vec<Json> = response
            .headers()
            .iter()
            .map(|(name, value)| serde_json::json!([name.as_str(), value.to_str().unwrap()]))
            .collect();
        let body = String::from_utf8(response.body().as_bytes().unwrap().to_vec()).unwrap();
        let written = serde_json::json!({
            "service": meta.service.name,
            "operation": meta.name,
            "output": case["output"],
            "status": response.status().as_u16(),
            "headers": headers,
            "body": body,
        });
        assert_eq!(written, *case);
    }
}
