//! The entry points that decode a request and encode an answer.

use std::borrow::Cow;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use crate::codec::Missing;
use crate::codec::form::Dialect;
use crate::codec::json_read::Names;
use crate::codec::rest_read::RequestParts;
use crate::codec::rest_write::Document;
use crate::codec::xml_write::{Instants, XmlWriter};
use crate::codec::{cbor_read, cbor_write, form, json_read, json_write, rest_read, rest_write};
use crate::limits::{
    FORM_BODY_BYTES_MAX, JSON_BODY_BYTES_MAX, LARGE_BODIES, PAYLOAD_BYTES_MAX, XML_BODY_BYTES_MAX,
};
use crate::schema::{Kind, Namespace};
use crate::validate::validate_decoded;
use crate::{
    AwsError, Body, BodyError, Fault, OperationMeta, Protocol, Query, ServiceMeta, Shape, errors,
};

/// Namespace of query errors that AWS answers before a service is known.
const FAULT_NAMESPACE: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

/// Tells clients of JSON what an error was called in the query protocol: `CODE;FAULT`.
const QUERY_ERROR: HeaderName = HeaderName::from_static("x-amzn-query-error");

/// The identifiers every answer carries.
#[derive(Debug, Clone, Copy)]
pub struct ResponseIds<'a> {
    /// `x-amzn-RequestId`, and S3's `x-amz-request-id`.
    pub request_id: &'a str,
    /// S3's `x-amz-id-2`; empty for none.
    pub host_id: &'a str,
}

/// What an error answer says beside the error.
#[derive(Debug, Clone, Copy)]
pub struct ErrorContext<'a> {
    /// The identifiers.
    pub ids: ResponseIds<'a>,
    /// The service, when it is known: names the namespace of query errors.
    pub service: Option<&'a ServiceMeta>,
    /// The path that was asked for (S3's `Resource`).
    pub resource: Option<&'a str>,
    /// The request was a HEAD: no body.
    pub is_head: bool,
}

/// Reads the body of a non-streaming request into memory, within the limit of its protocol. A
/// streaming operation's body is passed through untouched.
///
/// # Errors
/// What refused the body, or `RequestTimeout`-like 400 `IncompleteBody` when the peer went away.
pub async fn buffer(
    protocol: Protocol,
    meta: &OperationMeta,
    body: Body,
) -> Result<Body, AwsError> {
    if protocol.is_rest() && meta.input.is_streaming() {
        return Ok(body);
    }
    match body.collect(body_bytes_max(protocol, meta)).await {
        Ok(bytes) => Ok(Body::from(bytes)),
        Err(BodyError::Refused(error)) => Err(error),
        Err(error @ BodyError::Transport(_)) => Err(errors::incomplete_body().with_cause(error)),
    }
}

/// The most bytes of a request's document, of a service that has a limit of its own.
#[must_use]
pub fn own_body_bytes_max(service: &ServiceMeta) -> Option<usize> {
    let former = service.former_query.as_ref().map(|former| former.body_bytes_max);
    let large = LARGE_BODIES.iter().find(|(name, _)| *name == service.name);
    former.or(large.map(|(_, bytes_max)| *bytes_max))
}

/// The most bytes the body of a non-streaming request may have.
#[must_use]
pub fn body_bytes_max(protocol: Protocol, meta: &OperationMeta) -> usize {
    if let Some(bytes_max) = own_body_bytes_max(meta.service) {
        return bytes_max;
    }
    match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor => JSON_BODY_BYTES_MAX,
        Protocol::AwsQuery | Protocol::Ec2Query => FORM_BODY_BYTES_MAX,
        Protocol::RestXml | Protocol::RestJson => {
            match meta.input.payload_member().map(|member| member.target.kind) {
                Some(Kind::String | Kind::Enum(_) | Kind::Blob) => PAYLOAD_BYTES_MAX,
                _ if protocol == Protocol::RestJson => JSON_BODY_BYTES_MAX,
                _ => XML_BODY_BYTES_MAX,
            }
        }
    }
}

impl Protocol {
    /// Decodes a request and checks it against every constraint of its schema.
    ///
    /// # Errors
    /// The protocol's own errors for what can not be read (`SerializationException`,
    /// `MalformedInput`, `MalformedXML`, `InvalidArgument`), and the service's validation error.
    pub fn decode<I: Shape + Default>(
        self,
        meta: &OperationMeta,
        parts: &RequestParts<'_>,
        body: Body,
    ) -> Result<I, AwsError> {
        let mut input = I::default();
        self.decode_into(meta, parts, body, &mut input)?;
        Ok(input)
    }

    /// The same, into an input that is there already (see [`OperationMeta::new_input`]).
    ///
    /// # Errors
    /// As [`Protocol::decode`].
    pub fn decode_into(
        self,
        meta: &OperationMeta,
        parts: &RequestParts<'_>,
        body: Body,
        input: &mut dyn Shape,
    ) -> Result<(), AwsError> {
        let missing = match self {
            Self::RestXml if meta.service.speaks_s3 => {
                return rest_read::read_s3(input, parts, body);
            }
            Self::RestXml => rest_read::read_xml(input, parts, body)?,
            Self::RestJson => rest_read::read_json(input, parts, body)?,
            Self::AwsJson10 | Self::AwsJson11 => {
                let bytes = body.as_bytes().ok_or_else(errors::internal_failure)?;
                json_read::read(input, bytes, Names::Model)?
            }
            Self::RpcV2Cbor => {
                cbor_read::read(input, body.as_bytes().ok_or_else(errors::internal_failure)?)?
            }
            Self::AwsQuery => read_form(input, parts, &body, Dialect::Query)?,
            Self::Ec2Query => read_form(input, parts, &body, Dialect::Ec2)?,
        };
        validate_decoded(input, meta.service, &missing.paths)
    }

    /// Encodes an answer, taking a streaming body out of `output`.
    ///
    /// # Errors
    /// `InternalFailure` when a value can not be put in a header.
    pub fn encode<O: Shape>(
        self,
        meta: &OperationMeta,
        mut output: O,
        ids: &ResponseIds<'_>,
    ) -> Result<Response<Body>, AwsError> {
        self.encode_from(meta, &mut output, ids)
    }

    /// The same for an output behind a pointer.
    ///
    /// # Errors
    /// As [`Protocol::encode`].
    pub fn encode_from(
        self,
        meta: &OperationMeta,
        output: &mut dyn Shape,
        ids: &ResponseIds<'_>,
    ) -> Result<Response<Body>, AwsError> {
        let mut response = match self {
            Self::RestXml | Self::RestJson => {
                let document = if self == Self::RestXml { Document::Xml } else { Document::Json };
                let answer = rest_write::write(output, meta, document)?;
                let mut response = Response::new(answer.body);
                *response.status_mut() = answer.status;
                *response.headers_mut() = answer.headers;
                response
            }
            Self::AwsJson10 | Self::AwsJson11 => {
                // An operation without output answers no body at all.
                let has_output = !core::ptr::eq(output.schema(), &raw const crate::EMPTY);
                let json =
                    if has_output { json_write::write(output, Names::Model) } else { Vec::new() };
                self.with_type(Body::from(json))
            }
            Self::RpcV2Cbor => self.with_type(Body::from(cbor_write::write(output)?)),
            Self::AwsQuery => self.with_type(Body::from(query_answer(meta, output, ids))),
            Self::Ec2Query => self.with_type(Body::from(ec2_answer(meta, output, ids))),
        };
        self.identify(response.headers_mut(), Some(meta.service), ids)?;
        add_sum(&mut response, Some(meta.service));
        Ok(response)
    }

    /// Encodes an error.
    #[must_use]
    pub fn encode_error(self, error: &AwsError, context: &ErrorContext<'_>) -> Response<Body> {
        let status = error.status();
        let has_body = !context.is_head && status != StatusCode::NOT_MODIFIED;
        let body = match self {
            _ if !has_body => Body::empty(),
            Self::AwsJson10 | Self::AwsJson11 => {
                Body::from(json_write::write_error(&with_shape(error, context)))
            }
            Self::RestJson => {
                let is_named = context.service.is_some_and(|service| service.names_errors);
                Body::from(json_write::write_rest_error(error, is_named))
            }
            Self::RpcV2Cbor => {
                let error = with_shape(error, context);
                Body::from(cbor_write::write_error(&error).unwrap_or_default())
            }
            Self::AwsQuery => Body::from(query_error(error, context)),
            Self::Ec2Query => Body::from(ec2_error(error, context)),
            Self::RestXml if context.service.is_none_or(|service| service.speaks_s3) => {
                Body::from(s3_error(error, context))
            }
            Self::RestXml => Body::from(query_error(error, context)),
        };
        let mut response = if has_body { self.with_type(body) } else { Response::new(body) };
        *response.status_mut() = status;
        if matches!(self, Self::AwsJson10 | Self::AwsJson11 | Self::RpcV2Cbor)
            && let Some(service) = context.service.filter(|service| is_query_compatible(service))
            && let Ok(value) = HeaderValue::from_str(&former_error(service, error))
        {
            response.headers_mut().insert(QUERY_ERROR, value);
        }
        if self == Self::RestJson
            && let Ok(code) = HeaderValue::from_str(error.code())
        {
            response.headers_mut().insert(HeaderName::from_static("x-amzn-errortype"), code);
        }
        for (name, value) in error.headers() {
            response.headers_mut().append(name.clone(), value.clone());
        }
        // Identifiers are made by us from letters and digits; without them the answer stands.
        let _ = self.identify(response.headers_mut(), context.service, &context.ids);
        add_sum(&mut response, context.service);
        response
    }

    fn with_type(self, body: Body) -> Response<Body> {
        let content_type = match self {
            Self::AwsJson10 => "application/x-amz-json-1.0",
            Self::AwsJson11 => "application/x-amz-json-1.1",
            Self::AwsQuery | Self::Ec2Query => "text/xml",
            Self::RestXml => "application/xml",
            Self::RestJson => "application/json",
            Self::RpcV2Cbor => "application/cbor",
        };
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        if self == Self::RpcV2Cbor {
            let protocol = HeaderName::from_static("smithy-protocol");
            headers.insert(protocol, HeaderValue::from_static("rpc-v2-cbor"));
        }
        response
    }

    /// Puts the request ids into the headers of an answer that has no shape. REST with XML of which
    /// the service is not known is taken for S3's.
    ///
    /// # Errors
    /// `InternalFailure` where an id is no header value.
    pub fn identify(
        self,
        headers: &mut HeaderMap,
        service: Option<&ServiceMeta>,
        ids: &ResponseIds<'_>,
    ) -> Result<(), AwsError> {
        let value =
            |text: &str| HeaderValue::from_str(text).map_err(|_| errors::internal_failure());
        let is_s3 = self == Self::RestXml && service.is_none_or(|service| service.speaks_s3);
        let name = if is_s3 { "x-amz-request-id" } else { "x-amzn-requestid" };
        let name = HeaderName::from_static(name);
        headers.insert(name, value(ids.request_id)?);
        if is_s3 && !ids.host_id.is_empty() {
            headers.insert(HeaderName::from_static("x-amz-id-2"), value(ids.host_id)?);
        }
        Ok(())
    }
}

/// Whether a service speaks the query protocol and another one: answers of the other then say what the query
/// protocol calls an error.
fn is_query_compatible(service: &ServiceMeta) -> bool {
    let is_query = |protocol: &Protocol| *protocol == Protocol::AwsQuery;
    service.former_query.is_some()
        || service.protocols.len() > 1 && service.protocols.iter().any(is_query)
}

/// The error under the name of its shape, where the service's codes are those of the query protocol.
fn with_shape<'e>(error: &'e AwsError, context: &ErrorContext<'_>) -> Cow<'e, AwsError> {
    let service = context
        .service
        .filter(|service| service.former_query.is_none() && is_query_compatible(service));
    let meta = service.and_then(|service| {
        service.errors.iter().find(|meta| meta.code == error.code() && meta.shape != meta.code)
    });
    match meta {
        Some(meta) => Cow::Owned(error.clone().with_code(meta.shape)),
        None => Cow::Borrowed(error),
    }
}

/// The one service whose answers carry a sum of their body, which its clients check.
const SUMMED: &str = "dynamodb";

/// Puts the sum of the body into the headers, where the service's answers have one.
fn add_sum(response: &mut Response<Body>, service: Option<&ServiceMeta>) {
    if service.is_some_and(|service| service.name == SUMMED)
        && let Some(bytes) = response.body().as_bytes()
    {
        let sum = crc_fast::checksum(crc_fast::CrcAlgorithm::Crc32IsoHdlc, bytes);
        response
            .headers_mut()
            .insert(HeaderName::from_static("x-amz-crc32"), HeaderValue::from(sum));
    }
}

/// Parses the body of a query-protocol request.
///
/// # Errors
/// `MalformedInput` when it is not UTF-8 or has too many parameters.
pub fn parse_form(bytes: &[u8]) -> Result<Query, AwsError> {
    let text = core::str::from_utf8(bytes)
        .map_err(|_| errors::malformed_query("the body is not UTF-8"))?;
    Query::parse_form(text).map_err(|error| errors::malformed_query(error.to_string()))
}

fn read_form(
    input: &mut dyn Shape,
    parts: &RequestParts<'_>,
    body: &Body,
    dialect: Dialect,
) -> Result<Missing, AwsError> {
    let bytes = body.as_bytes().ok_or_else(errors::internal_failure)?;
    if bytes.is_empty() {
        return form::read(input, parts.query, dialect);
    }
    // What the body says goes before what the path stands for.
    let mut pairs = parse_form(bytes)?.pairs().to_vec();
    pairs.extend(parts.query.pairs().iter().cloned());
    form::read(input, &Query::from_pairs(pairs), dialect)
}

fn ec2_answer(meta: &OperationMeta, output: &dyn Shape, ids: &ResponseIds<'_>) -> String {
    let mut writer = XmlWriter::new(Instants::Milliseconds);
    let root = format!("{}Response", meta.name);
    let namespace = Namespace { prefix: "", uri: meta.service.xml_namespace };
    writer.open(&root, &[namespace], &[]);
    writer.leaf("requestId", ids.request_id);
    writer.members(output);
    writer.close(&root);
    writer.finish()
}

fn ec2_error(error: &AwsError, context: &ErrorContext<'_>) -> String {
    let mut writer = XmlWriter::new(Instants::Milliseconds);
    writer.open("Response", &[], &[]);
    writer.open("Errors", &[], &[]);
    writer.open("Error", &[], &[]);
    error_fields(&mut writer, error);
    writer.close("Error");
    writer.close("Errors");
    writer.leaf("RequestID", context.ids.request_id);
    writer.close("Response");
    writer.finish()
}

fn query_answer(meta: &OperationMeta, output: &dyn Shape, ids: &ResponseIds<'_>) -> String {
    let mut writer = XmlWriter::new(Instants::Seconds);
    let root = format!("{}Response", meta.name);
    let namespace = Namespace { prefix: "", uri: meta.service.xml_namespace };
    writer.open(&root, &[namespace], &[]);
    if let Some(wrapper) = meta.result_wrapper {
        writer.open(wrapper, &[], &[]);
        writer.members(output);
        writer.close(wrapper);
    }
    writer.open("ResponseMetadata", &[], &[]);
    writer.leaf("RequestId", ids.request_id);
    writer.close("ResponseMetadata");
    writer.close(&root);
    writer.finish()
}

fn query_error(error: &AwsError, context: &ErrorContext<'_>) -> String {
    let mut writer = XmlWriter::new(Instants::Seconds);
    let service = context.service.filter(|service| {
        let is_ours = |protocol| matches!(protocol, &Protocol::AwsQuery | &Protocol::RestXml);
        // A form of which nobody knows the service is taken for S3's, which answers none in this form.
        let is_known = !service.speaks_s3 && service.protocols.iter().any(is_ours);
        is_known && error.code() != errors::INVALID_ACTION
    });
    let uri = service.map_or(FAULT_NAMESPACE, |service| service.xml_namespace);
    writer.open("ErrorResponse", &[Namespace { prefix: "", uri }], &[]);
    writer.open("Error", &[], &[]);
    writer.leaf("Type", fault_name(error.fault()));
    let former = context.service.and_then(|service| service.former_query.as_ref());
    let code = former.and_then(|former| former.code(error.code()));
    error_members(&mut writer, code.unwrap_or(error.code()), error);
    writer.close("Error");
    writer.leaf("RequestId", context.ids.request_id);
    writer.close("ErrorResponse");
    writer.finish()
}

fn s3_error(error: &AwsError, context: &ErrorContext<'_>) -> String {
    let mut writer = XmlWriter::new(Instants::Milliseconds);
    writer.open("Error", &[], &[]);
    error_fields(&mut writer, error);
    let has_resource = error.details().iter().any(|(name, _)| *name == "Resource");
    if let Some(resource) = context.resource.filter(|_| !has_resource) {
        writer.leaf("Resource", resource);
    }
    writer.leaf("RequestId", context.ids.request_id);
    writer.leaf("HostId", context.ids.host_id);
    writer.close("Error");
    writer.finish()
}

const fn fault_name(fault: Fault) -> &'static str {
    match fault {
        Fault::Sender => "Sender",
        Fault::Receiver => "Receiver",
    }
}

/// The error as the query protocol called it, and whose mistake it is.
fn former_error(service: &ServiceMeta, error: &AwsError) -> String {
    let former = service.former_query.as_ref();
    let code = former.and_then(|former| former.code(error.code())).unwrap_or(error.code());
    format!("{code};{}", fault_name(error.fault()))
}

fn error_fields(writer: &mut XmlWriter, error: &AwsError) {
    error_members(writer, error.code(), error);
}

fn error_members(writer: &mut XmlWriter, code: &str, error: &AwsError) {
    writer.leaf("Code", code);
    if let Some(message) = error.message() {
        writer.leaf("Message", message);
    }
    for (name, value) in error.details() {
        writer.leaf(name, value);
    }
}
