//! How a test asks: JSON over the admin listener, below `/_ironkeep/test`.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use engine::{Fault, FaultKind, ToldDenial};
use http::{Method, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use serde_json::{Value, json};

use super::{Renewal, TestControls, entered};

/// What all paths begin with.
const ROOT: &str = "/_ironkeep/test";

/// The longest body, in bytes.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// The longest name of a snapshot.
const NAME_BYTES_MAX: usize = 64;

/// What is below the root of `path`, if it is there.
pub(crate) fn below(path: &str) -> Option<&str> {
    let rest = path.strip_prefix(ROOT)?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
}

/// What is answered.
struct Told {
    status: StatusCode,
    answer: Value,
}

/// What is answered instead: a line.
struct Refused {
    status: StatusCode,
    line: String,
}

/// Answers a request.
pub(crate) async fn answer(
    controls: &Arc<TestControls>,
    request: Request<Incoming>,
) -> Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    let told = match parts.headers.contains_key(header::ORIGIN) {
        // A page in somebody's browser.
        true => Err(refused(StatusCode::FORBIDDEN, "not for web pages\n")),
        false => match Limited::new(body, BODY_BYTES_MAX).collect().await {
            Ok(body) => {
                let path = below(parts.uri.path()).unwrap_or_default();
                told(controls, &parts.method, path, &body.to_bytes())
            }
            Err(_) => Err(refused(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long\n")),
        },
    };
    let (status, text, kind) = match told {
        Ok(Told { status, answer }) => (status, format!("{answer}\n"), "application/json"),
        Err(Refused { status, line }) => (status, line, "text/plain; charset=utf-8"),
    };
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, http::HeaderValue::from_static(kind));
    response
}

fn told(
    controls: &TestControls,
    method: &Method,
    path: &str,
    body: &[u8],
) -> Result<Told, Refused> {
    let parts: Vec<&str> = path.split('/').collect();
    match (method.as_str(), parts.as_slice()) {
        ("GET", [""]) => Ok(state_told(controls)),
        ("PUT", ["mode"]) => set_mode(controls, body),
        ("GET", ["denials"]) => {
            let denials = controls.of_engine.denials();
            let answer = denials.iter().map(shown).collect();
            Ok(Told { status: StatusCode::OK, answer })
        }
        ("DELETE", ["denials"]) => {
            controls.of_engine.forget_denials();
            Ok(state_told(controls))
        }
        ("PUT", ["faults"]) => set_faults(controls, body),
        ("POST", ["reset"]) => renewed(controls, Renewal::Reset),
        ("PUT", ["snapshots", name]) => renewed(controls, Renewal::Save(named(name)?)),
        ("POST", ["snapshots", name, "restore"]) => {
            renewed(controls, Renewal::Restore(named(name)?))
        }
        _ => Err(refused(StatusCode::NOT_FOUND, "not found: see docs/testing-denials.md\n")),
    }
}

fn refused(status: StatusCode, line: impl Into<String>) -> Refused {
    Refused { status, line: line.into() }
}

fn bad(line: impl Into<String>) -> Refused {
    refused(StatusCode::BAD_REQUEST, line)
}

fn state_told(controls: &TestControls) -> Told {
    Told { status: StatusCode::OK, answer: state(controls) }
}

/// A name that is safe as the name of a folder.
fn named(name: &str) -> Result<String, Refused> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    match !name.is_empty() && name.len() <= NAME_BYTES_MAX && name.bytes().all(fits) {
        true => Ok(name.to_owned()),
        false => Err(bad("a name has up to 64 letters, digits, `-` and `_`\n")),
    }
}

fn state(controls: &TestControls) -> Value {
    let snapshots: Vec<String> = entered(&controls.snapshots).keys().cloned().collect();
    let faults: Vec<Value> = controls.of_engine.faults().iter().map(fault_shown).collect();
    json!({
        "generation": controls.generation.load(Ordering::Relaxed),
        "mode": if controls.of_engine.is_soft() { "soft" } else { "enforce" },
        "denials": controls.of_engine.denials().len(),
        "faults": faults,
        "snapshots": snapshots,
    })
}

fn shown(denial: &ToldDenial) -> Value {
    json!({
        "time": denial.at.iso8601(),
        "principal": denial.principal,
        "operation": denial.operation,
        "text": denial.text,
        "wasAllowed": denial.is_overlooked,
    })
}

fn set_mode(controls: &TestControls, body: &[u8]) -> Result<Told, Refused> {
    let wanted: Value = serde_json::from_slice(body).unwrap_or_default();
    let is_soft = match wanted.get("mode").and_then(Value::as_str) {
        Some("soft") => true,
        Some("enforce") => false,
        _ => return Err(bad("the body is {\"mode\": \"soft\"} or {\"mode\": \"enforce\"}\n")),
    };
    controls.of_engine.set_soft(is_soft);
    if is_soft {
        tracing::warn!("soft mode: what policies deny is let pass, and told");
    }
    Ok(state_told(controls))
}

/// The kinds of faults, by their names.
const KINDS: [(&str, FaultKind); 3] = [
    ("throttle", FaultKind::Throttle),
    ("internal", FaultKind::Internal),
    ("unavailable", FaultKind::Unavailable),
];

fn set_faults(controls: &TestControls, body: &[u8]) -> Result<Told, Refused> {
    const FORM: &str = "the body is a list of {\"operation\": \"s3:GetObject\" or \"s3:*\", \"kind\": \
                        \"throttle\", \"internal\" or \"unavailable\", \"count\": 1}\n";
    let wanted: Vec<Value> = serde_json::from_slice(body).map_err(|_| bad(FORM))?;
    let faults: Option<Vec<Fault>> = wanted.iter().map(fault).collect();
    let faults = faults.ok_or_else(|| bad(FORM))?;
    let set = controls.of_engine.set_faults(faults);
    set.map_err(|limit| bad(format!("there are at most {limit} faults at a time\n")))?;
    Ok(state_told(controls))
}

fn fault(value: &Value) -> Option<Fault> {
    let operation = value["operation"].as_str()?;
    let (service, name) = operation.split_once(':')?;
    let service = services::APIS.iter().find(|api| api.name == service)?;
    if name != "*" && !service.operations.iter().any(|meta| meta.name == name) {
        return None;
    }
    let kind = value["kind"].as_str()?;
    let (_, kind) = KINDS.iter().find(|(known, _)| *known == kind)?;
    let count = value.get("count").map_or(Some(1), Value::as_u64)?;
    let count = u32::try_from(count).ok().filter(|count| *count > 0)?;
    Some(Fault { operation: operation.to_owned(), kind: *kind, count })
}

fn fault_shown(fault: &Fault) -> Value {
    let kind = KINDS.iter().find(|(_, kind)| *kind == fault.kind).map(|(name, _)| *name);
    json!({ "operation": fault.operation, "kind": kind, "count": fault.count })
}

/// The server begins anew; which life it will be, so that who asks knows when it is there.
fn renewed(controls: &TestControls, renewal: Renewal) -> Result<Told, Refused> {
    match controls.ask(renewal) {
        Ok(generation) => {
            let answer = json!({ "generation": generation });
            Ok(Told { status: StatusCode::ACCEPTED, answer })
        }
        Err(line) => Err(refused(StatusCode::CONFLICT, line)),
    }
}
