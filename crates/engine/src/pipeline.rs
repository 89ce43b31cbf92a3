//! The pipeline of one call, from its decoded request to its answer.
//!
//! decode -> validate -> declare (`touches`) -> authorise -> `handle` -> encode -> commit with record
//!
//! A conflict at the commit starts again at "declare", with fresh reads and a fresh decision. The
//! HTTP part in front of it (classify, authenticate) is in [`crate::front`].

use core::any::Any;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};
use identity::Caller;
use journal::{Durability, JournalError};
use names::Region;
use serde_json::{Value, json};
use stdx::Random;
use wire::{
    AwsError, Body, ErrorContext, Operation, OperationMeta, Protocol, Query, RequestParts, Shape,
    Slot,
};

use crate::call::{Answered, Call};
use crate::caught::{Panicked, caught};
use crate::commit::{Attempt, PendingEvent};
use crate::ctx::{CALL_DEPTH_MAX, Ctx};
use crate::failure::Failure;
use crate::public_error::public_error;
use crate::record::{Outcome, Subject, records};
use crate::refusals::Refused;
use crate::refused_use::KeyUseRefused;
use crate::request_info::{FORM_EVENT_NAME, RequestInfo};
use crate::request_log::RequestLog;
use crate::session::refuse_session_without_mfa;
use crate::steps::{Erased, Perform, foreign};

/// How often a call is attempted before concurrent commits make us give up.
const ATTEMPTS_MAX: u32 = 24;

/// Says in an answer that the requester pays.
const REQUEST_CHARGED: HeaderName = HeaderName::from_static("x-amz-request-charged");

/// The one value of [`REQUEST_CHARGED`].
const REQUESTER: HeaderValue = HeaderValue::from_static("requester");

/// How often the longest pause between two attempts doubles: from 1 ms to 128 ms.
const BACK_OFF_DOUBLINGS_MAX: u32 = 7;

/// A recognised and authenticated request, not yet decoded.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) protocol: Protocol,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Query,
    /// The parts of the path that are members.
    pub(crate) labels: Vec<(&'static str, String)>,
    pub(crate) body: Body,
    /// What S3 shows as `Resource` in an error.
    pub(crate) resource: Option<String>,
    /// A HEAD request's errors have no body.
    pub(crate) is_head: bool,
}

impl Incoming {
    /// Decodes and validates the input; tells the bytes of a body that was read for it.
    async fn decode(
        self,
        meta: &'static OperationMeta,
        body_bytes: &mut u64,
    ) -> Result<Box<dyn Shape>, AwsError> {
        let body = wire::buffer(self.protocol, meta, self.body).await?;
        *body_bytes = body.as_bytes().map_or(0, |bytes| bytes.len() as u64);
        let labels: Vec<(&str, &str)> =
            self.labels.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let parts = RequestParts { headers: &self.headers, query: &self.query, labels: &labels };
        let mut input = (meta.new_input)();
        self.protocol.decode_into(meta, &parts, body, &mut *input)?;
        Ok(input)
    }
}

/// The answer to a request.
#[derive(Debug)]
pub(crate) struct Answer(pub(crate) Answered);

/// Answers one request from outside.
pub(crate) async fn answer(endpoint: &dyn Perform, mut cx: Ctx, incoming: Incoming) -> Answer {
    let meta = endpoint.meta();
    let reply = Reply {
        meta,
        protocol: incoming.protocol,
        is_head: incoming.is_head,
        resource: incoming.resource.clone(),
    };
    if let Some(fault) = cx.engine.test_controls.as_ref().and_then(|it| it.fault_of(meta)) {
        return reply.refuse(&mut cx, Value::Null, fault).await;
    }
    let now_ms = cx.request.received_at.unix_ms();
    let rates = cx.engine.rates.as_ref();
    if let Some(error) = rates.and_then(|rates| rates.refusal(&cx.caller, meta, now_ms)) {
        cx.engine.counters.requests_throttled.add(1);
        return reply.refuse(&mut cx, Value::Null, error).await;
    }
    let mut input = match incoming.decode(meta, &mut cx.carried.bytes_in).await {
        Ok(input) => input,
        Err(error) => {
            Arc::clone(&cx.engine).watch(&mut cx, reply.bucket()).await;
            return reply.refuse(&mut cx, Value::Null, error).await;
        }
    };
    cx.body = take_body(&mut *input);
    let mut once = Erased::default();
    for attempt in 0..ATTEMPTS_MAX {
        let performed = perform(endpoint, &mut cx, &*input, &mut once).await;
        // It is written before the commit: the record says how many bytes it has.
        let written = performed.and_then(|output| reply.write(&mut cx, output));
        let failure = match written {
            Ok((output, response)) => match commit(&mut cx, meta, &*input, &*output).await {
                Ok(Attempt::Committed) => {
                    cx.engine.key_uses.count(meta);
                    return reply.success(&cx, response);
                }
                Ok(Attempt::Conflict) => {
                    cx.next_attempt();
                    back_off(attempt, cx.random()).await;
                    continue;
                }
                Err(failure) => failure,
            },
            Err(failure) => failure,
        };
        let error = public_error(failure, meta, &cx.request);
        note_refused_use(&mut cx, meta, &error);
        return reply.refuse(&mut cx, wire::request_json(meta.service, &*input), error).await;
    }
    let error = crate::public_error::too_contended(meta);
    reply.refuse(&mut cx, wire::request_json(meta.service, &*input), error).await
}

/// Declare, authorise, handle: the part that is the same for calls from outside and from services.
/// `once` is what an earlier attempt did once and for all. A panic is a failure like any other.
async fn perform(
    endpoint: &dyn Perform,
    cx: &mut Ctx,
    input: &dyn Shape,
    once: &mut Erased,
) -> Result<Box<dyn Shape>, Failure> {
    let meta = endpoint.meta();
    cx.operation = meta.event_name;
    let admitted = match meta.service.sessions_need_mfa {
        true => refuse_session_without_mfa(&cx.caller),
        false => Ok(()),
    };
    let performed = match admitted {
        Ok(()) => caught(endpoint.perform(cx, input, once)).await,
        Err(failure) => Ok(Err(failure)),
    };
    let performed = uncaught(cx, performed);
    if let Err(Failure::Denied(denial)) = &performed {
        cx.tell_denials(meta, core::slice::from_ref(denial), false);
        cx.audit.concealed.clone_from(&denial.conceals);
        cx.must_be_recorded = true;
    }
    performed
}

/// A call of one service by another on behalf of the same principal.
pub(crate) async fn nested<O: Operation>(
    cx: &mut Ctx,
    region: Region,
    via: &'static str,
    input: O::Input,
) -> Result<O::Output, Failure> {
    let mut request = RequestInfo::clone(&cx.request);
    request.region = region;
    request.called_via.push(via);
    let caller = Arc::clone(&cx.caller);
    nested_by::<O>(cx, caller, request, input).await
}

/// As [`nested`], by this caller; `request` says what it has instead of a request of its own.
pub(crate) async fn nested_by<O: Operation>(
    cx: &mut Ctx,
    caller: Arc<Caller>,
    request: RequestInfo,
    input: O::Input,
) -> Result<O::Output, Failure> {
    let target = cx.engine.routes.of_type::<O>();
    let target = target.ok_or_else(|| Failure::Aws(wire::errors::not_implemented(O::META)))?;
    let output = Box::pin(called(cx, &*target, (caller, request), Box::new(input))).await?;
    let output: Box<dyn Any> = output;
    output.downcast().map(|output| *output).map_err(|_| foreign(O::META))
}

/// As [`nested_by`], of an operation that is known by its facts.
pub(crate) async fn nested_named(
    cx: &mut Ctx,
    meta: &'static OperationMeta,
    call: (Arc<Caller>, RequestInfo),
    input: Box<dyn Shape>,
) -> Result<Box<dyn Shape>, Failure> {
    if cx.depth >= CALL_DEPTH_MAX {
        return Err(Failure::Internal(format!("services call each other too deep: {}", meta.name)));
    }
    let target = cx.engine.routes.find(meta);
    let target = target.ok_or_else(|| Failure::Aws(wire::errors::not_implemented(meta)))?;
    Box::pin(called(cx, &*target, call, input)).await
}

/// A call of `endpoint` within `cx`, by another caller with a request of its own.
async fn called(
    cx: &mut Ctx,
    endpoint: &dyn Perform,
    (caller, mut request): (Arc<Caller>, RequestInfo),
    mut input: Box<dyn Shape>,
) -> Result<Box<dyn Shape>, Failure> {
    let meta = endpoint.meta();
    wire::validate(&*input, meta.service)?;
    request.id = names::RequestId::uuid(envelope::random::id_bytes(cx.random()));
    let mut inner = Ctx::new(Arc::clone(&cx.engine), caller, request);
    inner.depth = cx.depth.saturating_add(1);
    inner.body = take_body(&mut *input);
    let mut once = Erased::default();
    for attempt in 0..ATTEMPTS_MAX {
        match perform(endpoint, &mut inner, &*input, &mut once).await {
            Ok(output) if inner.tx.is_read_only() => {
                cx.engine.key_uses.count(meta);
                if cx.engine.is_counted(&inner, meta) {
                    cx.engine.count_call(&inner, meta, None);
                    cx.pending.append(&mut inner.pending);
                } else {
                    let events = success_records(&mut inner, meta, &*input, &*output);
                    cx.pending.extend(events);
                }
                cx.has_used_others = true;
                cx.must_be_durable |= inner.must_be_durable || meta.durable_audit;
                return Ok(output);
            }
            Ok(output) => match commit(&mut inner, meta, &*input, &*output).await {
                Ok(Attempt::Committed) => {
                    cx.engine.key_uses.count(meta);
                    return Ok(output);
                }
                Ok(Attempt::Conflict) => {
                    inner.next_attempt();
                    back_off(attempt, inner.random()).await;
                }
                Err(failure) => {
                    cx.pending.append(&mut inner.pending);
                    return Err(failure);
                }
            },
            Err(failure) => {
                let error = public_error(failure, meta, &inner.request);
                note_refused_use(&mut inner, meta, &error);
                return Err(nested_failure(cx, &mut inner, meta, &*input, error));
            }
        }
    }
    let error = crate::public_error::too_contended(meta);
    Err(nested_failure(cx, &mut inner, meta, &*input, error))
}

/// Notes that a call of `meta` ended with `error`, if that speaks of the state of a key. The event goes
/// to the journal with the record of the refusal.
fn note_refused_use(cx: &mut Ctx, meta: &'static OperationMeta, error: &AwsError) {
    let speaks_of_key = cx.engine.key_uses.count_refusal(meta, error.code());
    if !speaks_of_key || !cx.wants::<KeyUseRefused>() {
        return;
    }
    match cx.as_pending(&KeyUseRefused::new(&cx.audit.resources, error)) {
        Ok(pending) => cx.pending.push(pending),
        Err(failure) => tracing::error!(%failure, "a refused use of a key is in no event"),
    }
}

/// What a handler came to, if need be that it panicked.
fn uncaught<T>(cx: &Ctx, performed: Result<Result<T, Failure>, Panicked>) -> Result<T, Failure> {
    performed.unwrap_or_else(|panic| {
        cx.engine.counters.panics.add(1);
        Err(panic.into())
    })
}

/// Keeps the record of a nested call that failed with `error`.
fn nested_failure(
    cx: &mut Ctx,
    inner: &mut Ctx,
    meta: &'static OperationMeta,
    input: &dyn Shape,
    error: AwsError,
) -> Failure {
    cx.has_used_others |= inner.has_used_others;
    if cx.engine.is_counted(inner, meta) {
        cx.engine.count_call(inner, meta, Some(&error));
        cx.pending.append(&mut inner.pending);
    } else {
        let parameters = wire::request_json(meta.service, input);
        cx.pending.extend(failure_records(inner, meta, parameters, &error));
    }
    Failure::Aws(error)
}

/// # Errors
/// [`Failure::Journal`] while the journal takes nothing.
fn require_journal(engine: &crate::engine::Engine) -> Result<(), Failure> {
    match engine.journal().health() {
        journal::Health::Unavailable { reason } => {
            Err(Failure::Journal(JournalError::Unavailable { reason }))
        }
        _ => Ok(()),
    }
}

/// Commits the writes of a call together with its records.
async fn commit(
    cx: &mut Ctx,
    meta: &'static OperationMeta,
    input: &dyn Shape,
    output: &dyn Shape,
) -> Result<Attempt, Failure> {
    let durable = if meta.durable_audit || cx.must_be_durable {
        Durability::Durable
    } else {
        Durability::Relaxed
    };
    // The records of nested calls stay pending until they are stored with ours.
    let nested = cx.pending.clone();
    let is_counted = cx.engine.is_counted(cx, meta);
    let is_within_refusal = cx.shown_with.as_ref().is_some_and(|error| {
        let is_stranger = cx.caller.is_anonymous() && !cx.has_used_others;
        cx.engine.only_counts(Refused { is_stranger, takes_away: false }, &cx.request, error)
    });
    if is_within_refusal {
        // As a refusal that is only counted, it has no line in the bucket's log either.
        cx.only_count();
    }
    let mut events = match is_counted || is_within_refusal {
        true => core::mem::take(&mut cx.pending),
        false => success_records(cx, meta, input, output),
    };
    let emitted = core::mem::take(&mut cx.emitted);
    if !cx.tx.is_read_only() {
        events.extend(emitted);
    }
    let fresh = store::Tx::new(Arc::clone(&cx.engine.store));
    let tx = core::mem::replace(&mut cx.tx, fresh);
    let engine = Arc::clone(&cx.engine);
    events.sort_by_key(|event| event.time);
    if is_counted {
        // A read that is only counted asks nothing of the journal, and is refused without one like any other call.
        require_journal(&engine)?;
    }
    let attempt = engine.committer.commit(tx, events, durable).await;
    if matches!(attempt, Ok(Attempt::Committed)) {
        if is_counted {
            engine.count_call(cx, meta, None);
        }
    } else {
        // Those calls did happen: their records go with the one that says why ours did not.
        cx.pending = nested;
    }
    attempt
}

/// The pending records of nested calls, and those of this call, which went well.
fn success_records(
    cx: &mut Ctx,
    meta: &'static OperationMeta,
    input: &dyn Shape,
    output: &dyn Shape,
) -> Vec<PendingEvent> {
    let response = match meta.read_only {
        true => Value::Null,
        false => wire::answer_json(meta.service, output),
    };
    make_records(cx, meta, wire::request_json(meta.service, input), response, None)
}

/// The pending records of nested calls, and those of this call, which failed.
fn failure_records(
    cx: &mut Ctx,
    meta: &'static OperationMeta,
    parameters: Value,
    error: &AwsError,
) -> Vec<PendingEvent> {
    make_records(cx, meta, parameters, Value::Null, Some(error))
}

fn make_records(
    cx: &mut Ctx,
    meta: &'static OperationMeta,
    parameters: Value,
    response: Value,
    error: Option<&AwsError>,
) -> Vec<PendingEvent> {
    let mut subject = Subject::from(meta);
    if cx.request.is_form && cx.request.called_via.is_empty() {
        subject.name = FORM_EVENT_NAME;
    }
    let outcome = Outcome {
        subject,
        caller: &cx.caller,
        request: &cx.request,
        notes: &cx.audit,
        parameters,
        response,
        error,
        carried: cx.carried,
        installation: &cx.engine.installation,
        owners: &cx.owners,
        finished_at: cx.engine.clock.now(),
    };
    let own = records(&outcome, &*cx.engine.random);
    let mut events = core::mem::take(&mut cx.pending);
    events.extend(own);
    events
}

/// Whether answers of this shape say that the requester pays.
fn says_charges(output: &dyn Shape) -> bool {
    output.schema().members.iter().any(|member| member.wire == REQUEST_CHARGED.as_str())
}

/// How to write the answer of one request.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) meta: &'static OperationMeta,
    pub(crate) protocol: Protocol,
    pub(crate) is_head: bool,
    pub(crate) resource: Option<String>,
}

impl Reply {
    /// The bucket that the request names.
    pub(crate) fn bucket(&self) -> Option<&str> {
        let path = self.resource.as_deref()?.strip_prefix('/')?;
        Some(path.split_once('/').map_or(path, |(bucket, _)| bucket))
    }

    /// Writes the answer; gives back `output` without a body that streams.
    fn write(
        &self,
        cx: &mut Ctx,
        mut output: Box<dyn Shape>,
    ) -> Result<(Box<dyn Shape>, http::Response<Body>), Failure> {
        let is_charged = cx.is_charged && says_charges(&*output);
        let written = self.protocol.encode_from(self.meta, &mut *output, &cx.request.ids());
        let mut response = written
            .map_err(|error| Failure::Internal(format!("the answer cannot be written: {error}")))?;
        if is_charged {
            response.headers_mut().insert(REQUEST_CHARGED, REQUESTER);
        }
        cx.carried.bytes_out = response.body().size_hint().unwrap_or_default();
        Ok((output, response))
    }

    fn success(&self, cx: &Ctx, response: http::Response<Body>) -> Answer {
        let log = self.log(cx, None);
        let (call, is_only_counted) = (self.call(cx, None), cx.is_only_counted);
        Answer(Answered { response, call, refusal: None, log, is_only_counted })
    }

    /// What is known of a request to S3 that was refused before it was read: its bucket and object.
    fn named(&self) -> Value {
        let bucket =
            self.bucket().filter(|bucket| self.meta.service.speaks_s3 && !bucket.is_empty());
        let Some(bucket) = bucket else { return Value::Null };
        let path = self.resource.as_deref().and_then(|path| path.strip_prefix('/'));
        match path.and_then(|path| path.split_once('/')).filter(|(_, key)| !key.is_empty()) {
            Some((_, key)) => json!({ "bucketName": bucket, "key": key }),
            None => json!({ "bucketName": bucket }),
        }
    }

    /// Records a call that had no effect, and answers its error; 503 if it cannot be recorded.
    /// Refusals of strangers beyond their budget are only counted.
    pub(crate) async fn refuse(&self, cx: &mut Ctx, parameters: Value, error: AwsError) -> Answer {
        let refused = Refused {
            is_stranger: cx.caller.is_anonymous() && !cx.has_used_others,
            takes_away: self.meta.takes_away,
        };
        if cx.engine.only_counts(refused, &cx.request, &error) {
            cx.only_count();
            return self.error(cx, &error);
        }
        let answer = self.error(cx, &error);
        let body = answer.0.response.body();
        cx.carried.bytes_out = body.as_bytes().map_or(0, |bytes| bytes.len() as u64);
        let events = if cx.engine.is_counted(cx, self.meta) {
            if let Err(failure) = require_journal(&cx.engine) {
                return self.error(cx, &public_error(failure, self.meta, &cx.request));
            }
            cx.engine.count_call(cx, self.meta, Some(&error));
            core::mem::take(&mut cx.pending)
        } else {
            let parameters = if parameters.is_null() { self.named() } else { parameters };
            failure_records(cx, self.meta, parameters, &error)
        };
        match cx.engine.committer.record(events).await {
            Ok(()) => answer,
            Err(failure) => self.error(cx, &public_error(failure, self.meta, &cx.request)),
        }
    }

    fn error(&self, cx: &Ctx, error: &AwsError) -> Answer {
        let context = ErrorContext {
            ids: cx.request.ids(),
            service: Some(self.meta.service),
            resource: self.resource.as_deref(),
            is_head: self.is_head,
        };
        let response = self.protocol.encode_error(error, &context);
        let refusal = Some(error.clone());
        let log = self.log(cx, Some(error));
        let (call, is_only_counted) = (self.call(cx, Some(error)), cx.is_only_counted);
        Answer(Answered { response, call, refusal, log, is_only_counted })
    }

    fn log(&self, cx: &Ctx, error: Option<&AwsError>) -> Option<Box<RequestLog>> {
        cx.ended(self.meta.name, self.resource.as_deref(), error)
    }

    fn call(&self, cx: &Ctx, error: Option<&AwsError>) -> Call {
        Call::of(self.meta, &cx.request.id, &cx.caller, error)
    }
}

/// Moves a streaming body out of a decoded input, so that the handler can drain it.
fn take_body(input: &mut dyn Shape) -> Option<Body> {
    let index = input.schema().payload?;
    if !matches!(input.member(index)?.view(), wire::ValueRef::Body(_)) {
        return None;
    }
    match input.member_mut(index)?.slot() {
        Slot::Body(body) => Some(core::mem::take(body)),
        _ => None,
    }
}

/// A short pause before the next attempt: by chance between nothing and a bound that grows. Calls that
/// lost at the same commit would meet again after pauses of one length.
pub(crate) fn back_off(attempt: u32, random: &dyn Random) -> tokio::time::Sleep {
    let us_max = 1000_u32 << attempt.min(BACK_OFF_DOUBLINGS_MAX);
    let chance = u32::from_le_bytes(envelope::random::bytes(random));
    let us = chance.checked_rem(us_max).unwrap_or(us_max);
    tokio::time::sleep(core::time::Duration::from_micros(us.into()))
}
