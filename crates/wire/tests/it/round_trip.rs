//! Every shape of every service survives every codec it may travel through.

use wire::{Body, OperationMeta, Protocol, Query, RequestParts, Shape, ValueRef, shape_eq};

use crate::client;
use crate::fill::Fill;
use crate::support::{Bare, IDS, services};

const SEEDS: u64 = 8;

/// Calls `check` with a new shape for every input and output of every operation.
fn each_shape(check: impl Fn(&'static OperationMeta, fn() -> Box<dyn Shape>, u64)) {
    let mut count = 0_usize;
    for service in services() {
        for meta in service.operations {
            for seed in 0..SEEDS {
                check(meta, meta.new_input, seed);
                check(meta, meta.new_output, seed);
                count += 2;
            }
        }
    }
    assert!(count > 2_800, "only {count} shapes were tried");
}

/// Whether two shapes are the same, bodies compared by their bytes.
fn same(left: &dyn Shape, right: &dyn Shape) -> bool {
    (0..left.schema().members.len()).all(|index| {
        let (left, right) = (left.member(index).unwrap(), right.member(index).unwrap());
        match (left.view(), right.view()) {
            (ValueRef::Body(left), ValueRef::Body(right)) => left.as_bytes() == right.as_bytes(),
            _ => true,
        }
    }) && (left.schema().is_streaming() || shape_eq(left, right))
}

#[test]
fn json_carries_every_shape() {
    each_shape(|meta, new, seed| {
        let mut sent = new();
        // A body stream is never JSON.
        if sent.schema().is_streaming() {
            return;
        }
        Fill::new(seed).shape(&mut *sent);
        let response = Protocol::AwsJson11.encode_from(meta, &mut *sent, &IDS).unwrap();
        let body = Body::from(crate::support::text(&response));
        let mut received = new();
        let done =
            Protocol::AwsJson11.decode_into(meta, &Bare::new().parts(), body, &mut *received);
        assert!(done.is_ok(), "{} seed {seed}: {done:?}", meta.name);
        assert!(same(&*sent, &*received), "{}: {sent:?} != {received:?}", meta.name);
    });
}

#[test]
fn cbor_carries_every_shape() {
    each_shape(|meta, new, seed| {
        let mut sent = new();
        // A body stream is never CBOR.
        if sent.schema().is_streaming() {
            return;
        }
        Fill::new(seed).shape(&mut *sent);
        let response = Protocol::RpcV2Cbor.encode_from(meta, &mut *sent, &IDS).unwrap();
        let body = Body::from(response.body().as_bytes().unwrap().to_vec());
        let mut received = new();
        let done =
            Protocol::RpcV2Cbor.decode_into(meta, &Bare::new().parts(), body, &mut *received);
        assert!(done.is_ok(), "{} seed {seed}: {done:?}", meta.name);
        assert!(same(&*sent, &*received), "{}: {sent:?} != {received:?}", meta.name);
    });
}

#[test]
fn forms_carry_every_input_of_the_query_services() {
    check_forms(Protocol::AwsQuery, client::form);
}

#[test]
fn ec2_forms_carry_every_input_of_the_query_services() {
    check_forms(Protocol::Ec2Query, client::ec2_form);
}

/// An operation whose request has a structure without members, which a form cannot say.
const UNSAID: &str = "PutMetricAlarm";

fn check_forms(protocol: Protocol, form: fn(&dyn Shape) -> Query) {
    for service in services() {
        if service.default_protocol() != Protocol::AwsQuery {
            continue;
        }
        for (meta, seed) in
            service.operations.iter().flat_map(|meta| (0..SEEDS).map(move |seed| (meta, seed)))
        {
            if meta.name == UNSAID {
                continue;
            }
            let mut sent = (meta.new_input)();
            Fill::new(seed).shape(&mut *sent);
            let query = form(&*sent);
            let bare = Bare::new();
            let parts = RequestParts { query: &query, ..bare.parts() };
            let mut received = (meta.new_input)();
            let done = protocol.decode_into(meta, &parts, Body::empty(), &mut *received);
            assert!(done.is_ok(), "{} seed {seed}: {done:?}", meta.name);
            assert!(same(&*sent, &*received), "{}: {sent:?} != {received:?}", meta.name);
        }
    }
}

/// The operations of S3 with every seed. Left out is the deprecated pair whose structures have
/// two members of one element name, so that no reader can tell them apart.
fn s3_operations() -> impl Iterator<Item = (&'static OperationMeta, u64)> {
    let ambiguous = ["GetBucketNotification", "PutBucketNotification"];
    let operations = api_s3::SERVICE.operations.iter().copied();
    operations
        .filter(move |meta| !ambiguous.contains(&meta.name))
        .flat_map(|meta| (0..SEEDS).map(move |seed| (meta, seed)))
}

/// Sends every input of S3 by a REST protocol.
fn check_rest_inputs(protocol: Protocol) {
    for (meta, seed) in s3_operations() {
        let fill = |shape: &mut dyn Shape| Fill::new(seed).shape(shape);
        let (mut sent, mut again) = ((meta.new_input)(), (meta.new_input)());
        fill(&mut *sent);
        fill(&mut *again);
        let request = client::rest(protocol, meta, &mut *sent);
        let labels: Vec<(&str, &str)> =
            request.labels.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let parts =
            RequestParts { headers: &request.headers, query: &request.query, labels: &labels };
        let mut received = (meta.new_input)();
        let done = protocol.decode_into(meta, &parts, request.body, &mut *received);
        assert!(done.is_ok(), "{} seed {seed}: {done:?}", meta.name);
        assert!(same(&*again, &*received), "{}: {again:?} != {received:?}", meta.name);
    }
}

#[test]
fn rest_xml_carries_every_input_of_s3() {
    check_rest_inputs(Protocol::RestXml);
}

#[test]
fn rest_json_carries_every_input_of_s3() {
    check_rest_inputs(Protocol::RestJson);
}

#[test]
fn rest_xml_carries_every_output_of_s3() {
    check_rest_outputs(Protocol::RestXml);
}

#[test]
fn rest_json_carries_every_output_of_s3() {
    check_rest_outputs(Protocol::RestJson);
}

/// Answers every output of S3 by a REST protocol, and reads it as a request.
fn check_rest_outputs(protocol: Protocol) {
    for (meta, seed) in s3_operations() {
        // Which status this one has is a member, and no request carries a status.
        if meta.name == "RestoreObject" {
            continue;
        }
        // GetBucketLocation's body is no structure: it has a test of its own.
        if protocol == Protocol::RestXml && meta.output.xml_unwrapped {
            continue;
        }
        let (mut sent, mut again) = ((meta.new_output)(), (meta.new_output)());
        Fill::new(seed).shape(&mut *sent);
        Fill::new(seed).shape(&mut *again);
        let response = protocol.encode_from(meta, &mut *sent, &IDS).unwrap();
        let (head, body) = response.into_parts();
        let query = Query::default();
        let mut headers = head.headers;
        // The codec names a content type; the output may have had none.
        if let Some(index) =
            meta.output.members.iter().position(|member| member.wire == "Content-Type")
            && matches!(again.member(index).unwrap().view(), ValueRef::Absent)
        {
            headers.remove("content-type");
        }
        let parts = RequestParts { headers: &headers, query: &query, labels: &[] };
        let mut received = (meta.new_output)();
        let done = protocol.decode_into(meta, &parts, body, &mut *received);
        assert!(done.is_ok(), "{} seed {seed}: {done:?}", meta.name);
        assert!(same(&*again, &*received), "{}: {again:?} != {received:?}", meta.name);
    }
}
