//! What came back.

use serde_json::Value;
use wire::http::HeaderMap;

/// The answer to a request, read to its end.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// This answer, which must be a success.
    ///
    /// # Panics
    /// When it is not.
    #[must_use]
    #[track_caller]
    pub fn ok(self) -> Self {
        assert!(self.is_ok(), "{}: {}", self.status, self.body());
        self
    }

    /// Whether the call succeeded.
    #[must_use]
    pub const fn is_ok(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    /// The body as text.
    #[must_use]
    pub fn body(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; `null` when it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The value at `pointer` (`/KeyMetadata/KeyId`) of a JSON body, as text.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn at(&self, pointer: &str) -> String {
        match self.json().pointer(pointer) {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => panic!("no {pointer} in {}", self.body()),
        }
    }

    /// The text of the first element `name` of an XML body.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn text(&self, name: &str) -> String {
        let found = self.texts(name).into_iter().next();
        found.unwrap_or_else(|| panic!("no {name} in {}", self.body()))
    }

    /// The texts of all elements `name` of an XML body.
    #[must_use]
    pub fn texts(&self, name: &str) -> Vec<String> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let body = self.body();
        let parts = body.split(open.as_str()).skip(1);
        let plain = |text: &str| {
            text.replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
        };
        parts.filter_map(|part| part.split(close.as_str()).next()).map(plain).collect()
    }

    /// The error code, in whichever protocol's form; empty for answers without a body.
    #[must_use]
    pub fn code(&self) -> String {
        match self.json() {
            Value::Object(members) => {
                let code = members.get("__type").and_then(Value::as_str);
                let code = code.or(self.header("x-amzn-errortype")).unwrap_or_default();
                code.rsplit('#').next().unwrap_or_default().to_owned()
            }
            _ => self.texts("Code").into_iter().next().unwrap_or_default(),
        }
    }

    /// The error message, in whichever protocol's form; `None` when the error has none.
    #[must_use]
    pub fn message(&self) -> Option<String> {
        match self.json() {
            Value::Object(members) => {
                let message = members.get("message").or_else(|| members.get("Message"));
                message.and_then(Value::as_str).map(ToOwned::to_owned)
            }
            _ => self.texts("Message").into_iter().next(),
        }
    }

    /// The message of the error `code` with HTTP status `status`, which this must be.
    ///
    /// # Panics
    /// When it is something else.
    #[track_caller]
    pub fn error(&self, status: u16, code: &str) -> String {
        let found = (self.status, self.code());
        assert_eq!(found, (status, code.to_owned()), "{}", self.body());
        self.message().unwrap_or_default()
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}
