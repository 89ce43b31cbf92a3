//! From an HTTP request to the pipeline: classify, authenticate, hand over.

use std::sync::Arc;

use envelope::digest::sha256;
use http::request::Parts;
use identity::{AuthenticateError, Caller, Credential};
use names::{Region, RequestId};
use serde_json::Value;
use sigv4::{Claim, Family, Origin, Rules, SigError, Verified, v2};
use wire::{AwsError, Body, Protocol, ResponseIds};

use crate::call::{Answered, Call};
use crate::caught::{Panicked, caught};
use crate::classify::{Classified, Target, Unknown, classify};
use crate::cross_origin::{self, CrossOrigin, CrossOriginRequest};
use crate::ctx::Ctx;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::front_config::FrontConfig;
use crate::pipeline::{Incoming, Reply, answer};
use crate::public_error::{fault, signature_error};
use crate::record::{Carried, Outcome, Subject, records};
use crate::refusals::Refused;
use crate::request_info::{Authenticated, Forwarded, Peer, RequestInfo, SignatureVersion, Signing};
use crate::steps::Perform;
use crate::verified_body::{stated_sha256, verified_body};
use crate::websites::website_host;

/// Says who pays, in a request.
const REQUEST_PAYER: &str = "x-amz-request-payer";

/// The one value of [`REQUEST_PAYER`].
const REQUESTER: &str = "requester";

/// The most bytes of header names and values and of the request target, together. S3 allows 8 KB of
/// headers and 2 KB of metadata; presigned URLs with session tokens need some more.
const HEAD_BYTES_MAX: usize = 32 * 1024;

impl Engine {
    /// [`Self::answer`] without what the answer is about.
    pub async fn serve(
        self: &Arc<Self>,
        request: http::Request<Body>,
        peer: Peer,
    ) -> http::Response<Body> {
        self.answer(request, peer).await.response
    }

    /// Answers one HTTP request. Every answer has a record, but for refusals of unauthenticated
    /// requests beyond a budget, which are in summaries. A panic is answered as an internal error.
    ///
    /// Run it on a task of its own: a client that hangs up must not leave a half-done handler.
    pub async fn answer(self: &Arc<Self>, request: http::Request<Body>, peer: Peer) -> Answered {
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let version = request.version();
        let (protocol, address) = (likely_protocol(request.headers()), peer.clone());
        let mut page = None;
        match caught(self.answer_request(request, peer, &mut page)).await {
            Ok(mut answered) => {
                if let Some(page) = page {
                    Box::pin(self.tell_page(&page, &mut answered)).await;
                }
                if let Some(log) = &mut answered.log {
                    log.describe((&method, &uri, version), &answered.response);
                }
                answered
            }
            Err(panic) => {
                self.counters.panics.add(1);
                let mut parts = http::Request::new(()).into_parts().0;
                (parts.method, parts.uri) = (method, uri);
                let info = self.request_info(&parts, address);
                Box::pin(self.answer_panic(parts, info, protocol, panic)).await
            }
        }
    }

    /// Answers a request of which only the first line is left.
    async fn answer_panic(
        &self,
        parts: Parts,
        info: RequestInfo,
        protocol: Protocol,
        panic: Panicked,
    ) -> Answered {
        let name = "Unreadable".to_owned();
        let error = fault(panic.into(), self.front.directory.s3, &name, &info);
        let unknown = Unknown { service: None, protocol, name, error };
        let caller = Arc::new(Caller::anonymous());
        self.refuse_unknown(&parts, &info, &caller, unknown).await
    }

    /// Sets `page` where a page of another origin asked. What is rare is boxed: futures are moved.
    async fn answer_request(
        self: &Arc<Self>,
        request: http::Request<Body>,
        peer: Peer,
        page: &mut Option<Page>,
    ) -> Answered {
        let (mut parts, body) = request.into_parts();
        // Before anything reads the headers: they are what the signature makes of the query.
        let hoisted = if self.front.signature_v2 { v2::hoist(&mut parts) } else { Ok(()) };
        let mut info = self.request_info(&parts, peer);
        if let Some((bucket, region)) = website_host(&parts) {
            info.region = region;
            let classified = Classified::website(&self.front, bucket);
            return Box::pin(self.visit(&parts, info, &classified, page)).await;
        }
        let classified = match self.unusable(hoisted, &parts, &info) {
            Some(unknown) => Err(unknown),
            None => classify(&self.front, &parts, body).await,
        };
        let (classified, body) = match classified {
            Ok(found) => found,
            Err(unknown) => {
                let caller = Arc::new(Caller::anonymous());
                return Box::pin(self.refuse_unknown(&parts, &info, &caller, unknown)).await;
            }
        };
        if classified.is_s3() {
            info.id = RequestId::s3(envelope::random::id_bytes(&*self.random));
        }
        if parts.method == http::Method::OPTIONS && classified.is_s3() {
            return Box::pin(self.answer_preflight(&parts, info, &classified)).await;
        }
        *page = Page::of(&parts, &classified);
        if classified.is_form {
            return Box::pin(self.answer_form(parts, info, classified, body)).await;
        }
        let caller = self.authenticate(&parts, &classified, &body, &mut info).await;
        let (caller, verified) = match caller {
            Ok(found) => found,
            Err(error) => {
                return Box::pin(self.refuse_signature(&parts, info, &classified, error)).await;
            }
        };
        if !caller.is_anonymous()
            && let Some(authenticated) = parts.extensions.get::<Authenticated>()
        {
            authenticated.set();
        }
        let ready = self.route_of(&classified).and_then(|route| {
            verified_body(&classified, &parts, body, verified).map(|body| (route, body))
        });
        let (route, body) = match ready {
            Ok(found) => found,
            Err(error) => {
                return Box::pin(self.refuse(&parts, info, caller, &classified, error)).await;
            }
        };
        let incoming = Incoming {
            is_head: parts.method == http::Method::HEAD,
            protocol: classified.protocol,
            resource: classified.resource(),
            labels: classified.labels(),
            query: classified.query,
            headers: parts.headers,
            body,
        };
        let cx = Ctx::new(Arc::clone(self), caller, info);
        Box::pin(answer(&*route, cx, incoming)).await.0
    }

    /// Answers a request to a website's host.
    async fn visit(
        self: &Arc<Self>,
        parts: &Parts,
        info: RequestInfo,
        classified: &Classified,
        page: &mut Option<Page>,
    ) -> Answered {
        if let Some(unknown) = self.unusable(Ok(()), parts, &info) {
            let caller = Arc::new(Caller::anonymous());
            return Box::pin(self.refuse_unknown(parts, &info, &caller, unknown)).await;
        }
        if parts.method == http::Method::OPTIONS {
            return Box::pin(self.answer_preflight(parts, info, classified)).await;
        }
        *page = Page::of(parts, classified);
        let mut answered = self.answer_website(parts, info.clone(), classified).await;
        let bucket = classified.bucket.as_deref().unwrap_or_default();
        self.watch_visit(info, (bucket, parts.uri.path()), &mut answered).await;
        answered
    }

    /// What keeps a request from being read at all.
    fn unusable(
        &self,
        hoisted: Result<(), SigError>,
        parts: &Parts,
        info: &RequestInfo,
    ) -> Option<Unknown> {
        if let Err(error) = hoisted {
            return Some(unreadable(&self.front, signature_error(&error, Family::S3)));
        }
        if head_bytes(parts) > HEAD_BYTES_MAX {
            return Some(head_too_large(&self.front));
        }
        let is_misforwarded = info.peer.forwarded == Some(Forwarded::Malformed);
        is_misforwarded.then(|| misforwarded(&self.front))
    }

    /// Where the operation is served.
    ///
    /// # Errors
    /// There is no such operation, or not here, or no room on the disk for what it does.
    pub(crate) fn route_of(&self, classified: &Classified) -> Result<Arc<dyn Perform>, AwsError> {
        let Target::Operation(meta) = classified.target else {
            return Err(classified.unknown_operation());
        };
        let route = self.routes.find(meta);
        let route = route.ok_or_else(|| wire::errors::not_implemented(meta))?;
        self.space.check(meta)?;
        Ok(route)
    }

    async fn answer_preflight(
        self: &Arc<Self>,
        parts: &Parts,
        info: RequestInfo,
        classified: &Classified,
    ) -> Answered {
        let caller = Arc::new(Caller::anonymous());
        let found = match cross_origin::preflight(parts) {
            Ok(request) => {
                let found = self.cross_origin(classified.bucket.as_deref(), request).await;
                found
                    .map(|found| (request.method, found))
                    .map_err(|failure| fault(failure, classified.service, "preflight", &info))
            }
            Err(error) => Err(error),
        };
        let answer = found.and_then(|(method, found)| {
            let mut response = cross_origin::answer(found, method, classified.key.is_some())?;
            let service = Some(classified.service);
            classified.protocol.identify(response.headers_mut(), service, &info.ids())?;
            Ok(response)
        });
        match answer {
            Ok(response) => Answered {
                response,
                call: Call {
                    request_id: info.id,
                    service: Some(classified.service),
                    operation: None,
                    error: None,
                    caller,
                    is_failed_sign_in: false,
                },
                refusal: None,
                log: None,
                is_only_counted: false,
            },
            Err(error) => self.refuse(parts, info, caller, classified, error).await,
        }
    }

    /// Adds what lets a browser show the answer to the page that asked. Where the rules cannot be
    /// read, it does not.
    async fn tell_page(self: &Arc<Self>, page: &Page, answered: &mut Answered) {
        let request = CrossOriginRequest {
            origin: &page.origin,
            method: page.method.as_str(),
            headers: None,
        };
        match self.cross_origin(Some(&page.bucket), request).await {
            Ok(CrossOrigin::Allowed(headers)) => answered.response.headers_mut().extend(headers),
            Ok(CrossOrigin::NoBucket | CrossOrigin::NoRules | CrossOrigin::Refused) => {}
            Err(error) => {
                tracing::warn!(%error, "the cross-origin rules of a bucket were not read")
            }
        }
    }

    async fn cross_origin(
        &self,
        bucket: Option<&str>,
        request: CrossOriginRequest<'_>,
    ) -> Result<CrossOrigin, Failure> {
        let (Some(bucket), Some(rules)) = (bucket, &self.front.cross_origin) else {
            return Ok(CrossOrigin::NoBucket);
        };
        rules.judge(&self.store, bucket, request).await
    }

    fn request_info(&self, parts: &Parts, peer: Peer) -> RequestInfo {
        let header = |name: &str| {
            let value = parts.headers.get(name)?;
            value.to_str().ok().map(ToOwned::to_owned)
        };
        let id = envelope::random::id_bytes::<16>(&*self.random);
        let authority = parts.uri.authority().map(ToString::to_string);
        RequestInfo {
            id: RequestId::uuid(id),
            extended_id: extended_id(&envelope::random::id_bytes::<24>(&*self.random)),
            received_at: self.clock.now(),
            region: self.front.region.clone(),
            peer,
            host: header("host").or(authority).unwrap_or_default(),
            user_agent: header("user-agent"),
            referer: header("referer"),
            signing: Signing::None,
            is_form: false,
            signed_at: None,
            content_sha256: header("x-amz-content-sha256"),
            if_range: header("if-range"),
            encryption: header("x-amz-server-side-encryption"),
            pays: pays(parts),
            called_via: Vec::new(),
            source: None,
            acting: None,
        }
    }

    /// Who calls, and what the signature says about the body. Sets what the signature tells in
    /// `info`.
    async fn authenticate(
        &self,
        parts: &Parts,
        classified: &Classified,
        body: &Body,
        info: &mut RequestInfo,
    ) -> Result<(Arc<Caller>, Option<Verified>), AwsError> {
        if let Some(Ok(region)) = classified.service.global_region.map(Region::parse) {
            info.region = region;
        }
        let family = classified.family();
        let refused = |error: &SigError| signature_error(error, family);
        let claim = match Claim::find(parts) {
            Err(SigError::UnsupportedMechanism { scheme })
                if scheme == v2::SCHEME && classified.is_s3() =>
            {
                return Ok((Box::pin(self.authenticate_v2(parts, classified, info)).await?, None));
            }
            found => found.map_err(|error| refused(&error))?,
        };
        let Some(claim) = claim else {
            if classified.takes_anonymous() {
                return Ok((Arc::new(Caller::anonymous()), None));
            }
            return Err(refused(&SigError::MissingAuthentication));
        };
        info.signing = match claim.origin() {
            Origin::Header => Signing::Header(SignatureVersion::V4),
            Origin::Query => Signing::Query(SignatureVersion::V4),
        };
        info.signed_at = Some(claim.signed_at());
        // Clients sign with their own Region, also where a global service of AWS has only one.
        let scope = Region::parse(claim.credential().region());
        let scope = scope.unwrap_or_else(|_| info.region.clone());
        if classified.service.global_region.is_none() {
            info.region = scope.clone();
        }
        let token = claim.session_token().map(|token| token.reveal().as_str());
        let credential = self.credential(classified, info, claim.access_key_id(), token).await?;
        let body_sha256 = match body.as_bytes() {
            Some(bytes) => sha256(bytes),
            None if classified.is_s3() => [0; 32],
            None => stated_sha256(parts, classified)?,
        };
        let rules = Rules {
            service: classified.signing_service(body_sha256),
            region: scope.as_str(),
            now: info.received_at,
            keys: &self.signing_keys,
        };
        let verified = claim.verify(parts, &credential.secret, &rules);
        let verified = verified.map_err(|error| refused(&error))?;
        let (key, used) = (claim.access_key_id(), (classified.service.name, &info.region));
        self.identity.note_use(key, &credential.caller, used, info.received_at);
        Ok((Arc::clone(&credential.caller), Some(verified)))
    }

    /// The credential that a signature of either version names, not verified yet.
    pub(crate) async fn credential(
        &self,
        classified: &Classified,
        info: &RequestInfo,
        access_key_id: &str,
        token: Option<&str>,
    ) -> Result<Arc<Credential>, AwsError> {
        match self.identity.authenticate(access_key_id, token, info.received_at).await {
            Ok(Some(credential)) => Ok(credential),
            Ok(None) => {
                let access_key_id = access_key_id.to_owned();
                let error = SigError::UnknownAccessKey { access_key_id };
                Err(signature_error(&error, classified.family()))
            }
            Err(error) => Err(self.authentication_error(classified, info, error)),
        }
    }

    fn authentication_error(
        &self,
        classified: &Classified,
        info: &RequestInfo,
        error: AuthenticateError,
    ) -> AwsError {
        match error {
            AuthenticateError::Expired => {
                signature_error(&SigError::ExpiredToken, classified.family())
            }
            AuthenticateError::InvalidToken => {
                signature_error(&SigError::InvalidToken, classified.family())
            }
            AuthenticateError::Identity(error) => {
                let failure = Failure::Identity(error);
                fault(failure, classified.service, "authenticate", info)
            }
        }
    }

    /// Records and answers a request that was refused before its operation could run.
    pub(crate) async fn refuse(
        self: &Arc<Self>,
        parts: &Parts,
        info: RequestInfo,
        caller: Arc<Caller>,
        classified: &Classified,
        error: AwsError,
    ) -> Answered {
        let is_head = parts.method == http::Method::HEAD;
        match classified.target {
            Target::Operation(meta) => {
                let reply = Reply {
                    meta,
                    protocol: classified.protocol,
                    is_head,
                    resource: classified.resource(),
                };
                let mut cx = Ctx::new(Arc::clone(self), caller, info);
                self.watch(&mut cx, reply.bucket()).await;
                reply.refuse(&mut cx, Value::Null, error).await.0
            }
            Target::Unknown { ref name } => {
                let unknown = Unknown {
                    service: Some(classified.service),
                    protocol: classified.protocol,
                    name: name.clone(),
                    error,
                };
                self.refuse_unknown(parts, &info, &caller, unknown).await
            }
        }
    }

    /// Records and answers a request for something that does not exist.
    async fn refuse_unknown(
        &self,
        parts: &Parts,
        info: &RequestInfo,
        caller: &Arc<Caller>,
        unknown: Unknown,
    ) -> Answered {
        let service = unknown.service.unwrap_or(self.front.directory.s3);
        let context = wire::ErrorContext {
            ids: info.ids(),
            service: Some(service),
            resource: Some(parts.uri.path()),
            is_head: parts.method == http::Method::HEAD,
        };
        let answered = |error: &AwsError| Answered {
            response: unknown.protocol.encode_error(error, &context),
            call: Call {
                request_id: info.id.clone(),
                service: unknown.service,
                operation: None,
                error: Some(error.code().to_owned()),
                caller: Arc::clone(caller),
                is_failed_sign_in: false,
            },
            refusal: Some(error.clone()),
            log: None,
            is_only_counted: false,
        };
        let refused = Refused { is_stranger: caller.is_anonymous(), takes_away: false };
        if self.only_counts(refused, info, &unknown.error) {
            return answered(&unknown.error);
        }
        let refusal = answered(&unknown.error);
        let body = refusal.response.body().as_bytes();
        let carried = Carried { bytes_in: 0, bytes_out: body.map_or(0, |body| body.len() as u64) };
        let subject = Subject {
            event_source: unknown.service.map_or("unknown", |service| service.event_source),
            name: &unknown.name,
            read_only: true,
            is_data: false,
            is_service_event: false,
            meta: None,
        };
        let outcome = Outcome {
            subject,
            caller,
            request: info,
            notes: &crate::audit::AuditNotes::default(),
            parameters: Value::Null,
            response: Value::Null,
            error: Some(&unknown.error),
            carried,
            installation: &self.installation,
            owners: &std::collections::BTreeSet::new(),
            finished_at: self.clock.now(),
        };
        let events = records(&outcome, &*self.random);
        match self.committer.record(events).await {
            Ok(()) => refusal,
            Err(failure) => answered(&fault(failure, service, &unknown.name, info)),
        }
    }
}

/// A page of another origin that a browser made a request for.
#[derive(Debug)]
struct Page {
    origin: String,
    method: http::Method,
    bucket: String,
}

impl Page {
    fn of(parts: &Parts, classified: &Classified) -> Option<Self> {
        let origin = cross_origin::origin(&parts.headers)?.to_owned();
        let bucket = classified.bucket.clone().filter(|_| classified.is_s3())?;
        Some(Self { origin, method: parts.method.clone(), bucket })
    }
}

impl RequestInfo {
    /// The ids in the form the codecs take them.
    pub(crate) fn ids(&self) -> ResponseIds<'_> {
        ResponseIds { request_id: self.id.as_str(), host_id: &self.extended_id }
    }
}

/// Whether the caller says that it pays, in a header or in the address.
fn pays(parts: &Parts) -> bool {
    let header = parts.headers.get(REQUEST_PAYER);
    header.is_some_and(|payer| payer == REQUESTER)
        || parts.uri.query().is_some_and(|query| {
            query.split('&').any(|pair| pair.split_once('=') == Some((REQUEST_PAYER, REQUESTER)))
        })
}

/// The protocol to answer in when nothing else is known of a request.
fn likely_protocol(headers: &http::HeaderMap) -> Protocol {
    match headers.get(http::header::CONTENT_TYPE).map(http::HeaderValue::as_bytes) {
        Some(kind) if kind.starts_with(b"application/x-amz-json-1.0") => Protocol::AwsJson10,
        Some(kind) if kind.starts_with(b"application/x-amz-json") => Protocol::AwsJson11,
        Some(kind) if kind.starts_with(b"application/x-www-form-urlencoded") => Protocol::AwsQuery,
        _ => Protocol::RestXml,
    }
}

fn head_bytes(parts: &Parts) -> usize {
    let line = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        name.as_str().len().saturating_add(value.len())
    };
    let target = parts.uri.path_and_query().map_or(0, |target| target.as_str().len());
    parts.headers.iter().map(line).fold(target, usize::saturating_add)
}

fn head_too_large(config: &FrontConfig) -> Unknown {
    let error = AwsError::new(http::StatusCode::BAD_REQUEST, "RequestHeaderSectionTooLarge")
        .with_message("Your request header and query parameters used to make the request exceed the maximum allowed size.");
    unreadable(config, error)
}

/// A request of which not even the operation can be said.
fn unreadable(config: &FrontConfig, error: AwsError) -> Unknown {
    let name = "Unreadable".to_owned();
    Unknown { service: Some(config.directory.s3), protocol: Protocol::RestXml, name, error }
}

/// A trusted proxy does not say in a readable form whom it speaks for.
fn misforwarded(config: &FrontConfig) -> Unknown {
    let error = AwsError::new(http::StatusCode::BAD_REQUEST, "InvalidRequest")
        .with_message("The proxy's X-Forwarded-For or X-Forwarded-Proto header is malformed.");
    unreadable(config, error)
}

fn extended_id(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
