//! Which service, protocol and operation a request is for.
//!
//! `Smithy-Protocol` means an RPC in CBOR and `X-Amz-Target` one in JSON; a form with `Action` (or
//! such a query string) means a query service, told apart by `Version`. What else is signed for a
//! REST service is that service's, by method and path; everything else is S3's, by virtual host or
//! path. Which service a request says that it is signed for only chooses who checks it: nobody is
//! believed before the signature was verified for that very service.

use std::borrow::Cow;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode, header};
use percent_encoding::percent_decode_str;
use wire::{
    AwsError, Body, BodyError, Kind, OperationMeta, Protocol, Query, RouteTarget, ServiceMeta,
    find_path,
};

use crate::directory::{Directory, form_protocol, limit_of};
use crate::front_config::FrontConfig;
use crate::public_error::method_not_allowed;
use crate::request_info::FORM_EVENT_NAME;

mod certificate;

use certificate::signing_certificate;

/// What AWS shows as the version of a request that names none.
const NO_VERSION: &str = "NO_VERSION_SPECIFIED";

/// What the addresses of S3 Control begin with.
const S3_CONTROL_PATHS: &str = "/v20180820/";

/// The header that says which account a request of S3 Control is about.
const S3_CONTROL_ACCOUNT: &str = "x-amz-account-id";

/// The header that every request of Glacier has.
const GLACIER_VERSION: &str = "x-amz-glacier-version";

/// AWS's name for an upload by a form, which is in no model.
const POST_FORM: &str = FORM_EVENT_NAME;

/// What an upload by a form does.
const PUT_OBJECT: &str = "PutObject";

/// A recognised request.
#[derive(Debug)]
pub(crate) struct Classified {
    pub(crate) service: &'static ServiceMeta,
    pub(crate) protocol: Protocol,
    pub(crate) target: Target,
    pub(crate) query: Query,
    /// S3: the bucket, from host or path.
    pub(crate) bucket: Option<String>,
    /// S3: the object key.
    pub(crate) key: Option<String>,
    /// S3: the parameters are in an upload form.
    pub(crate) is_form: bool,
    /// The labels of the path of another REST service.
    path_labels: Vec<(&'static str, String)>,
}

/// The operation, or the name of one that does not exist.
#[derive(Debug)]
pub(crate) enum Target {
    Operation(&'static OperationMeta),
    Unknown { name: String },
}

/// A request for something that does not exist.
#[derive(Debug)]
pub(crate) struct Unknown {
    pub(crate) service: Option<&'static ServiceMeta>,
    pub(crate) protocol: Protocol,
    pub(crate) name: String,
    pub(crate) error: AwsError,
}

/// Recognises a request. The bodies of services other than S3 are read into memory here, bounded:
/// their signature covers the body, and a form's operation is in it. What an operation takes as a
/// stream stays one.
pub(crate) async fn classify(
    config: &FrontConfig,
    parts: &Parts,
    body: Body,
) -> Result<(Classified, Body), Unknown> {
    let signed_for = sigv4::claimed_service(parts);
    let signed_for = signed_for.as_deref();
    if let Some((service, operation)) = cbor_address(parts) {
        let limit = limit_of(config.directory.by_target(service, signed_for));
        let body = read(body, limit, Protocol::RpcV2Cbor, operation).await?;
        return Ok((cbor_operation(config, signed_for, service, operation)?, Body::from(body)));
    }
    if let Some(target) = parts.headers.get("x-amz-target") {
        let target = target.to_str().unwrap_or_default().to_owned();
        let prefix = target.rsplit_once('.').map_or("", |(prefix, _)| prefix);
        let limit = limit_of(config.directory.by_target(prefix, signed_for));
        let body = read(body, limit, Protocol::AwsJson11, &target).await?;
        return Ok((json_target(config, parts, signed_for, &target)?, Body::from(body)));
    }
    if parts.uri.path() == "/" && parts.method == Method::POST && is_form(&parts.headers) {
        let limit = limit_of(signed_for.and_then(|name| config.directory.by_name(name)));
        let body = read(body, limit, Protocol::AwsQuery, "form").await?;
        let form = core::str::from_utf8(&body).unwrap_or_default();
        let form = Query::parse_form(form).unwrap_or_default();
        return Ok((query_action(config, signed_for, &form)?, Body::from(body)));
    }
    let query = signed_query(config, parts)?;
    if parts.uri.path() == "/" && query.has("Action") && query.has("Version") {
        let mut found = query_action(config, signed_for, &query)?;
        found.query = query;
        return Ok((found, Body::empty()));
    }
    if signed_for.is_none()
        && let Some(found) = signing_certificate(config, parts)
    {
        return Ok((found, Body::empty()));
    }
    let body = match by_path(config, parts, signed_for, (&query, body)).await? {
        ByPath::Found(found) => return Ok(*found),
        ByPath::Other(body) => body,
    };
    let named = signed_for.filter(|name| !Directory::is_s3(name));
    match named.or_else(|| unsigned_name(signed_for, parts)) {
        None => match config.directory.s3_control().filter(|_| is_s3_control(parts)) {
            Some(service) => Ok((s3_control_request(service, parts, query)?, body)),
            None => Ok((s3_request(config, parts, query)?, body)),
        },
        Some(name) => {
            let found = rest_request(config, parts, name, query)?;
            if found.has_stream() {
                return Ok((found, body));
            }
            let limit = wire::limits::JSON_BODY_BYTES_MAX;
            let body = read(body, limit, Protocol::RestJson, parts.method.as_str()).await?;
            Ok((found, Body::from(body)))
        }
    }
}

/// A form, or a query string, that leaves a parameter to its path.
enum ByPath {
    Found(Box<(Classified, Body)>),
    /// It is none; this is its body.
    Other(Body),
}

/// Recognises requests to the address of a queue, `/ACCOUNT/NAME`, in the query protocol. S3 takes neither a
/// form without parts for an object nor `Action` and `Version`.
async fn by_path(
    config: &FrontConfig,
    parts: &Parts,
    signed_for: Option<&str>,
    (query, body): (&Query, Body),
) -> Result<ByPath, Unknown> {
    let has_query = query.has("Action") && query.has("Version");
    let has_form = parts.method == Method::POST && is_form(&parts.headers) && is_plain(parts);
    let path = parts.uri.path();
    let is_addressed = (has_form || has_query) && is_owned_path(path);
    let named = |name| config.directory.by_name(name).is_some_and(|it| it.former_query.is_some());
    if !is_addressed || !signed_for.is_none_or(named) {
        return Ok(ByPath::Other(body));
    }
    let body = match has_query {
        true => Body::empty(),
        false => {
            let named = signed_for.and_then(|name| config.directory.by_name(name));
            let limit = limit_of(named.or_else(|| config.directory.by_former_query()));
            Body::from(read(body, limit, Protocol::AwsQuery, "form").await?)
        }
    };
    let form = body.as_bytes().and_then(|bytes| core::str::from_utf8(bytes).ok());
    let form = form.and_then(|form| Query::parse_form(form).ok()).unwrap_or_default();
    let parameters = if has_query { query } else { &form };
    let service = parameters.value("Version");
    let service = service.and_then(|version| config.directory.by_version(version, signed_for));
    let Some(former) = service.and_then(|service| service.former_query.as_ref()) else {
        return Ok(ByPath::Other(body));
    };
    let mut found = query_action(config, signed_for, parameters)?;
    let mut pairs = if has_query { query.pairs().to_vec() } else { Vec::new() };
    pairs.push((former.path_parameter.to_owned(), path.to_owned()));
    found.query = Query::from_pairs(pairs);
    Ok(ByPath::Found(Box::new((found, body))))
}

/// Whether a path is an account and a name: `/123456789012/NAME`.
fn is_owned_path(path: &str) -> bool {
    let Some((account, name)) = path.strip_prefix('/').and_then(|path| path.split_once('/')) else {
        return false;
    };
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    is_account && !name.is_empty() && !name.contains('/')
}

/// The service whose clients say which it is also where they sign nothing.
fn unsigned_name(signed_for: Option<&str>, parts: &Parts) -> Option<&'static str> {
    let is_glacier = signed_for.is_none() && parts.headers.contains_key(GLACIER_VERSION);
    is_glacier.then_some("glacier")
}

/// `/service/SERVICE/operation/OPERATION` of a request in Smithy's CBOR protocol.
fn cbor_address(parts: &Parts) -> Option<(&str, &str)> {
    let protocol = parts.headers.get("smithy-protocol")?;
    if protocol != "rpc-v2-cbor" || parts.method != Method::POST {
        return None;
    }
    let (service, operation) =
        parts.uri.path().strip_prefix("/service/")?.split_once("/operation/")?;
    Some((service, operation))
}

fn cbor_operation(
    config: &FrontConfig,
    signed_for: Option<&str>,
    service: &str,
    name: &str,
) -> Result<Classified, Unknown> {
    let protocol = Protocol::RpcV2Cbor;
    match config.directory.by_target(service, signed_for) {
        Some(service) => Ok(Classified::new(service, protocol, service.operation(name), name)),
        None => Err(Unknown {
            service: None,
            protocol,
            name: name.to_owned(),
            error: unknown_service(service),
        }),
    }
}

/// A request of a REST service other than S3.
fn rest_request(
    config: &FrontConfig,
    parts: &Parts,
    signed_for: &str,
    query: Query,
) -> Result<Classified, Unknown> {
    let method = parts.method.as_str();
    let mut first = None;
    for service in config.directory.rest_services(signed_for) {
        let protocol = service.protocols.iter().copied().find(|protocol| protocol.is_rest());
        let protocol = protocol.unwrap_or(Protocol::RestJson);
        first.get_or_insert((service, protocol));
        let found = find_path(service.paths, method, parts.uri.path(), &query);
        let refused =
            |error| Unknown { service: Some(service), protocol, name: method.to_owned(), error };
        let Some(found) = found.map_err(|_| refused(invalid_uri()))? else { continue };
        let meta = service.operation(found.name);
        let classified = Classified::new(service, protocol, meta, found.name);
        return Ok(Classified { query, path_labels: found.labels, ..classified });
    }
    if let Some((service, protocol)) = first {
        return Ok(Classified { query, ..Classified::new(service, protocol, None, method) });
    }
    let service = config.directory.by_name(signed_for);
    let protocol = service.map_or(Protocol::RestJson, ServiceMeta::default_protocol);
    let error = match service {
        Some(_) => AwsError::new(StatusCode::NOT_FOUND, "UnknownOperationException").with_message(
            format!("{method} {} is no operation of {signed_for}.", parts.uri.path()),
        ),
        None => unknown_service(signed_for),
    };
    Err(Unknown { service, protocol, name: method.to_owned(), error })
}

/// There is no such service at AWS, as far as this release knows.
fn unknown_service(name: &str) -> AwsError {
    AwsError::new(StatusCode::NOT_FOUND, "UnknownServiceException").with_message(format!(
        "The service `{name}` that the request is for is not known to this server."
    ))
}

async fn read(
    body: Body,
    limit_bytes: usize,
    protocol: Protocol,
    name: &str,
) -> Result<Bytes, Unknown> {
    let error = match body.collect(limit_bytes).await {
        Ok(bytes) => return Ok(bytes),
        Err(BodyError::Refused(error)) => error,
        Err(BodyError::Transport(_)) => AwsError::new(StatusCode::BAD_REQUEST, "IncompleteBody")
            .with_message("The request body terminated unexpectedly."),
    };
    Err(Unknown { service: None, protocol, name: name.to_owned(), error })
}

fn json_target(
    config: &FrontConfig,
    parts: &Parts,
    signed_for: Option<&str>,
    target: &str,
) -> Result<Classified, Unknown> {
    let content_type = parts.headers.get(header::CONTENT_TYPE);
    let is_json10 = content_type.is_some_and(|value| value.as_bytes().ends_with(b"json-1.0"));
    let protocol = if is_json10 { Protocol::AwsJson10 } else { Protocol::AwsJson11 };
    let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
    let Some(service) = config.directory.by_target(prefix, signed_for) else {
        let error = AwsError::new(StatusCode::BAD_REQUEST, "UnknownOperationException")
            .with_message(format!("`{target}` is no operation that this server knows."));
        return Err(Unknown { service: None, protocol, name: target.to_owned(), error });
    };
    Ok(Classified::new(service, protocol, service.operation(name), name))
}

fn query_action(
    config: &FrontConfig,
    signed_for: Option<&str>,
    form: &Query,
) -> Result<Classified, Unknown> {
    let protocol = Protocol::AwsQuery;
    let Some(name) = form.value("Action") else {
        let error = AwsError::new(StatusCode::BAD_REQUEST, "MissingAction")
            .with_message("The request is missing an action or a required parameter.");
        return Err(Unknown { service: None, protocol, name: "form".to_owned(), error });
    };
    let version = form.value("Version").unwrap_or(NO_VERSION);
    let Some(service) = config.directory.by_version(version, signed_for) else {
        let error = invalid_action(name, version);
        return Err(Unknown { service: None, protocol, name: name.to_owned(), error });
    };
    let protocol = form_protocol(service).unwrap_or(protocol);
    Ok(Classified::new(service, protocol, service.operation(name), name))
}

/// Whether a request is S3 Control's: those are about an account, which a header names, and no request
/// of S3 has that header.
fn is_s3_control(parts: &Parts) -> bool {
    parts.uri.path().starts_with(S3_CONTROL_PATHS) && parts.headers.contains_key(S3_CONTROL_ACCOUNT)
}

fn s3_control_request(
    service: &'static ServiceMeta,
    parts: &Parts,
    query: Query,
) -> Result<Classified, Unknown> {
    let (protocol, method) = (Protocol::RestXml, parts.method.as_str());
    let found = find_path(service.paths, method, parts.uri.path(), &query);
    let found = found.map_err(|_| Unknown {
        service: Some(service),
        protocol,
        name: method.to_owned(),
        error: invalid_uri(),
    })?;
    let Some(found) = found else {
        return Ok(Classified { query, ..Classified::new(service, protocol, None, method) });
    };
    let meta = service.operation(found.name);
    let classified = Classified::new(service, protocol, meta, found.name);
    Ok(Classified { query, path_labels: found.labels, ..classified })
}

fn s3_request(config: &FrontConfig, parts: &Parts, query: Query) -> Result<Classified, Unknown> {
    let refused = |error| Unknown {
        service: Some(config.directory.s3),
        protocol: Protocol::RestXml,
        name: parts.method.to_string(),
        error,
    };
    let raw = parts.uri.path().strip_prefix('/').unwrap_or_default();
    let (bucket, raw_key) = match virtual_bucket(config, parts) {
        Some(bucket) => (Some(bucket), raw),
        None => {
            let (bucket, key) = raw.split_once('/').unwrap_or((raw, ""));
            let bucket = decoded(bucket).map_err(refused)?;
            ((!bucket.is_empty()).then_some(bucket), key)
        }
    };
    let key = decoded(raw_key).map_err(refused)?;
    let key = (!key.is_empty()).then_some(key);
    let meta = config.resolve_s3.0(&RouteTarget {
        method: parts.method.as_str(),
        bucket: bucket.as_deref(),
        key: key.as_deref(),
        query: &query,
        headers: &parts.headers,
    });
    let is_plain_post = parts.method == Method::POST && is_plain(parts);
    let is_upload = is_plain_post && meta.is_none() && bucket.is_some() && key.is_none();
    let has_form = is_plain_post && is_upload_form(parts);
    let is_form = is_upload && has_form;
    let meta = match has_form {
        true if is_form => config.directory.s3.operation(PUT_OBJECT),
        // An object takes no form.
        true => None,
        false => meta,
    };
    let name = if is_upload { POST_FORM } else { parts.method.as_str() };
    let found = Classified::new(config.directory.s3, Protocol::RestXml, meta, name);
    Ok(Classified { query, bucket, key, is_form, ..found })
}

/// A part of the path.
///
/// # Errors
/// `InvalidURI` for what is not UTF-8.
pub(crate) fn decoded(text: &str) -> Result<String, AwsError> {
    let text = percent_decode_str(text).decode_utf8().map(Cow::into_owned);
    text.map_err(|_| invalid_uri())
}

fn invalid_uri() -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "InvalidURI")
        .with_message("Couldn't parse the specified URI.")
}

/// The bucket of a virtual-host request: `BUCKET.DOMAIN[:PORT]`.
pub(crate) fn virtual_bucket(config: &FrontConfig, parts: &Parts) -> Option<String> {
    let header = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host = header.or_else(|| parts.uri.host())?;
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.to_ascii_lowercase();
    let below = |domain: &String| {
        let bucket = name.strip_suffix(domain.as_str())?.strip_suffix('.')?;
        (!bucket.is_empty()).then(|| bucket.to_owned())
    };
    // Of domains within one another the longest counts; a domain itself is no bucket of another.
    if config.domains.contains(&name) {
        return None;
    }
    config.domains.iter().filter_map(below).min_by_key(String::len)
}

fn is_form(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE);
    value.is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"))
}

/// Whether the request has no parameters.
fn is_plain(parts: &Parts) -> bool {
    parts.uri.query().is_none_or(str::is_empty)
}

/// Whether the body is a form with an object in it, as browsers send it.
fn is_upload_form(parts: &Parts) -> bool {
    const FORM_DATA: &[u8] = b"multipart/form-data";
    let value = parts.headers.get(header::CONTENT_TYPE).map(http::HeaderValue::as_bytes);
    let kind = value.and_then(|value| value.get(..FORM_DATA.len()));
    kind.is_some_and(|kind| kind.eq_ignore_ascii_case(FORM_DATA))
}

/// The query parameters exactly as the signature's verification reads them, so that nothing is
/// acted on that was not signed.
fn signed_query(config: &FrontConfig, parts: &Parts) -> Result<Query, Unknown> {
    let raw = parts.uri.query().unwrap_or_default();
    let mut pairs = Vec::new();
    for (name, value) in sigv4::query_pairs(raw) {
        let text = |part: Cow<'_, [u8]>| String::from_utf8(part.into_owned());
        match (text(name), text(value)) {
            (Ok(name), Ok(value)) if pairs.len() < wire::limits::PARAMETERS_MAX => {
                pairs.push((name, value));
            }
            _ => return Err(unreadable_query(config)),
        }
    }
    Ok(Query::from_pairs(pairs))
}

fn unreadable_query(config: &FrontConfig) -> Unknown {
    Unknown {
        service: Some(config.directory.s3),
        protocol: Protocol::RestXml,
        name: "Unreadable".to_owned(),
        error: invalid_uri(),
    }
}

fn invalid_action(name: &str, version: &str) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, wire::errors::INVALID_ACTION)
        .with_message(format!("Could not find operation {name} for version {version}"))
}

fn unknown_operation_error(service: &ServiceMeta, protocol: Protocol, name: &str) -> AwsError {
    match protocol {
        Protocol::AwsQuery | Protocol::Ec2Query => invalid_action(name, service.api_version),
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson | Protocol::RpcV2Cbor => {
            AwsError::new(StatusCode::BAD_REQUEST, "UnknownOperationException")
        }
        Protocol::RestXml if name == POST_FORM => {
            AwsError::new(StatusCode::PRECONDITION_FAILED, "PreconditionFailed")
                .with_message("At least one of the pre-conditions you specified did not hold")
                .with_detail(
                    "Condition",
                    "Bucket POST must be of the enclosure-type multipart/form-data",
                )
        }
        Protocol::RestXml if service.speaks_s3 => method_not_allowed(),
        Protocol::RestXml => AwsError::new(StatusCode::BAD_REQUEST, "UnknownOperationException"),
    }
}

impl Classified {
    fn new(
        service: &'static ServiceMeta,
        protocol: Protocol,
        meta: Option<&'static OperationMeta>,
        name: &str,
    ) -> Self {
        let target = match meta {
            Some(meta) => Target::Operation(meta),
            None => Target::Unknown { name: name.to_owned() },
        };
        Self {
            service,
            protocol,
            target,
            query: Query::default(),
            bucket: None,
            key: None,
            is_form: false,
            path_labels: Vec::new(),
        }
    }

    /// A request for a page of the website of `bucket`.
    pub(crate) fn website(config: &FrontConfig, bucket: String) -> Self {
        Self { bucket: Some(bucket), ..Self::of_s3(config, "GetObject") }
    }

    /// A call of the S3 operation `name`.
    pub(crate) fn of_s3(config: &FrontConfig, name: &str) -> Self {
        let s3 = config.directory.s3;
        Self::new(s3, Protocol::RestXml, s3.operation(name), name)
    }

    /// Whether this is S3, which has rules of its own for signatures.
    pub(crate) fn is_s3(&self) -> bool {
        self.protocol == Protocol::RestXml && Directory::is_s3(self.service.name)
    }

    /// Whether the operation takes the body as a stream: its signature covers a hash of the body that the
    /// request states, and the body is compared with that as it passes.
    pub(crate) fn has_stream(&self) -> bool {
        let Target::Operation(meta) = self.target else { return false };
        meta.input.payload_member().is_some_and(|member| matches!(member.target.kind, Kind::Stream))
    }

    /// Whether a request without signature may go on to the policy engine.
    pub(crate) fn takes_anonymous(&self) -> bool {
        let is_unsigned = match self.target {
            Target::Operation(meta) => meta.unsigned,
            Target::Unknown { .. } => false,
        };
        self.service.takes_unsigned || is_unsigned
    }

    /// The codes signature errors have.
    pub(crate) fn family(&self) -> sigv4::Family {
        match self.protocol {
            Protocol::RestXml if self.is_s3() => sigv4::Family::S3,
            Protocol::RestJson => sigv4::Family::RestJson,
            Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => sigv4::Family::Query,
            Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor => sigv4::Family::Json,
        }
    }

    /// The dialect of the signature.
    pub(crate) fn signing_service(&self, body_sha256: [u8; 32]) -> sigv4::Service<'static> {
        if self.is_s3() {
            return sigv4::Service::S3;
        }
        sigv4::Service::Other { signing_name: self.service.name, body_sha256 }
    }

    /// The error for an operation that does not exist.
    pub(crate) fn unknown_operation(&self) -> AwsError {
        let name = match &self.target {
            Target::Operation(meta) => meta.name,
            Target::Unknown { name } => name,
        };
        if self.service.operations.is_empty() {
            return wire::errors::not_implemented_here(self.service, name);
        }
        unknown_operation_error(self.service, self.protocol, name)
    }

    /// What S3 shows as `Resource` in an error.
    pub(crate) fn resource(&self) -> Option<String> {
        let bucket = self.bucket.as_ref()?;
        Some(match &self.key {
            Some(key) => format!("/{bucket}/{key}"),
            None => format!("/{bucket}"),
        })
    }

    /// The URI labels of an S3 request.
    pub(crate) fn labels(&self) -> Vec<(&'static str, String)> {
        let bucket = self.bucket.iter().map(|bucket| ("Bucket", bucket.clone()));
        let key = self.key.iter().map(|key| ("Key", key.clone()));
        bucket.chain(key).chain(self.path_labels.iter().cloned()).collect()
    }
}

#[cfg(test)]
mod tests;
