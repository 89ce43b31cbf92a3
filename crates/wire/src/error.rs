//! The one error type that codecs render, and the table entries errors are made from.

use core::fmt;
use std::borrow::Cow;
use std::sync::Arc;

use http::{HeaderName, HeaderValue, StatusCode};

/// An answer that is an error, in AWS's own terms. The private cause is for the log, never
/// rendered.
#[derive(Clone)]
pub struct AwsError(Box<Parts>);

#[derive(Clone)]
struct Parts {
    code: Cow<'static, str>,
    message: Option<String>,
    status: StatusCode,
    fault: Fault,
    details: Vec<(&'static str, String)>,
    documents: Vec<(&'static str, String)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    cause: Option<Arc<dyn core::error::Error + Send + Sync>>,
}

/// Whose mistake it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The caller's: 4xx.
    Sender,
    /// Ours: 5xx.
    Receiver,
}

impl AwsError {
    /// An error with `code` as it stands on the wire, and no message.
    #[must_use]
    pub fn new(status: StatusCode, code: impl Into<Cow<'static, str>>) -> Self {
        let fault = if status.is_server_error() { Fault::Receiver } else { Fault::Sender };
        Self(Box::new(Parts {
            code: code.into(),
            message: None,
            status,
            fault,
            details: Vec::new(),
            documents: Vec::new(),
            headers: Vec::new(),
            cause: None,
        }))
    }

    /// Sets the public message.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// The same under another code.
    #[must_use]
    pub(crate) fn with_code(mut self, code: &'static str) -> Self {
        self.0.code = code.into();
        self
    }

    /// Adds a field of the error body: an XML element or a JSON member, in the order given.
    #[must_use]
    pub fn with_detail(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.details.push((name, value.into()));
        self
    }

    /// Adds a member of a JSON error body that is no text: `json` is written as it is.
    #[must_use]
    pub fn with_document(mut self, name: &'static str, json: impl Into<String>) -> Self {
        self.0.documents.push((name, json.into()));
        self
    }

    /// Adds a response header.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.push((name, value));
        self
    }

    /// Attaches the private cause, for the log only.
    #[must_use]
    pub fn with_cause(mut self, cause: impl core::error::Error + Send + Sync + 'static) -> Self {
        self.0.cause = Some(Arc::new(cause));
        self
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The public message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Whose mistake it is.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.0.fault
    }

    /// Further fields of the error body.
    #[must_use]
    pub fn details(&self) -> &[(&'static str, String)] {
        &self.0.details
    }

    /// Further members of a JSON error body, each as JSON.
    #[must_use]
    pub fn documents(&self) -> &[(&'static str, String)] {
        &self.0.documents
    }

    /// Further response headers.
    #[must_use]
    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.0.headers
    }

    /// The private cause.
    #[must_use]
    pub fn cause(&self) -> Option<&(dyn core::error::Error + Send + Sync)> {
        self.0.cause.as_deref()
    }
}

impl fmt::Display for AwsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.message {
            Some(message) => write!(f, "{}: {message}", self.0.code),
            None => f.write_str(&self.0.code),
        }
    }
}

impl fmt::Debug for AwsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AwsError({} {self}", self.0.status.as_u16())?;
        if let Some(cause) = &self.0.cause {
            write!(f, "; cause: {cause}")?;
        }
        f.write_str(")")
    }
}

impl core::error::Error for AwsError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.0.cause.as_ref().map(|cause| &**cause as _)
    }
}

/// A known error of a service: an entry of its generated table.
#[derive(Debug)]
pub struct ErrorMeta {
    /// The shape's name in the AWS model.
    pub shape: &'static str,
    /// The code on the wire.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// AWS's fixed public message, where it has one.
    pub text: Option<&'static str>,
}

impl ErrorMeta {
    /// The error with AWS's fixed message, or with none.
    #[must_use]
    pub fn error(&self) -> AwsError {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let error = AwsError::new(status, self.code);
        match self.text {
            Some(text) => error.with_message(text),
            None => error,
        }
    }
}
