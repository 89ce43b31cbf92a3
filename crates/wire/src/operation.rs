//! What an operation is: its types, and the facts every layer needs to know about it.

use crate::{EMPTY, Empty, ErrorMeta, PathRoute, Protocol, Shape, Structure};

/// An operation of a service, as a type.
pub trait Operation: Send + Sync + 'static {
    /// What the caller sends.
    type Input: Shape + Default;
    /// What the caller gets.
    type Output: Shape + Default;
    /// The facts.
    const META: &'static OperationMeta;
}

/// The facts about a service.
#[derive(Debug)]
pub struct ServiceMeta {
    /// AWS's service id, `KMS`.
    pub id: &'static str,
    /// The service name in a SigV4 credential scope and in ARNs, `kms`.
    pub name: &'static str,
    /// CloudTrail's event source, `kms.amazonaws.com`.
    pub event_source: &'static str,
    /// The API version, `2014-11-01`.
    pub api_version: &'static str,
    /// What stands before the dot in `X-Amz-Target` (awsJson).
    pub target_prefix: Option<&'static str>,
    /// The protocols it speaks, preferred first.
    pub protocols: &'static [Protocol],
    /// Namespace of its XML documents.
    pub xml_namespace: &'static str,
    /// The code of a constraint violation: `ValidationException` or `ValidationError`.
    pub validation_code: &'static str,
    /// A constraint violation does not repeat the text it is about.
    pub hides_texts: bool,
    /// The body of an error says its code and whose fault it is, as `code` and `type` (restJson).
    pub names_errors: bool,
    /// The Region that a service which exists once for all Regions is in: its records and
    /// `aws:RequestedRegion` have it, whatever Region a request is signed for.
    pub global_region: Option<&'static str>,
    /// Sessions that a user made of themselves are refused, unless a second factor was given for
    /// them.
    pub sessions_need_mfa: bool,
    /// Speaks REST as S3 does: buckets and keys in host and path, errors without an element around
    /// them, and words of its own for a request that cannot be read.
    pub speaks_s3: bool,
    /// Its resources may be open to anybody: requests without a signature go to the policy engine.
    pub takes_unsigned: bool,
    /// What it kept of the query protocol, if it spoke that before it spoke JSON.
    pub former_query: Option<FormerQuery>,
    /// The kinds of its resources that records name, by their ARNs; the first that fits is it.
    pub resource_kinds: &'static [ResourceKind],
    /// Every operation, sorted by name.
    pub operations: &'static [&'static OperationMeta],
    /// Every known error, sorted by shape name.
    pub errors: &'static [&'static ErrorMeta],
    /// The addresses of its operations, for REST services but S3, which `speaks_s3`.
    pub paths: &'static [PathRoute],
}

impl ServiceMeta {
    /// The operation AWS calls `name`.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static OperationMeta> {
        let index = self.operations.binary_search_by(|meta| meta.name.cmp(name)).ok()?;
        self.operations.get(index).copied()
    }

    /// The protocol answers are written in when the request's own is not known.
    #[must_use]
    pub fn default_protocol(&self) -> Protocol {
        self.protocols.first().copied().unwrap_or(Protocol::AwsJson11)
    }
}

/// What a service kept of the query protocol, which it spoke before it spoke JSON: clients of then are still
/// answered in it, and clients of JSON are told the codes that errors had (Smithy's `awsQueryCompatible`).
///
/// Source: <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait>
#[derive(Debug)]
pub struct FormerQuery {
    /// The codes of errors in forms, by those in JSON; what is not here has one code for both.
    pub codes: &'static [(&'static str, &'static str)],
    /// The parameter that a form may leave to its path, such as the address of a queue.
    pub path_parameter: &'static str,
    /// The code of a request that lacks a parameter, in JSON.
    pub missing_code: &'static str,
    /// The most bytes of a request in either protocol. The messages of SQS, 1 MiB together, take up to three
    /// times as much in percent-encoding, and where a client of JSON escapes all that is not ASCII.
    pub body_bytes_max: usize,
}

impl FormerQuery {
    /// What the error `code` is called in a form.
    #[must_use]
    pub fn code(&self, code: &str) -> Option<&'static str> {
        self.codes.iter().find(|(own, _)| *own == code).map(|(_, former)| *former)
    }
}

/// A kind of resource, as records of calls name it.
#[derive(Debug)]
pub struct ResourceKind {
    /// CloudTrail's type, `AWS::KMS::Key`.
    pub name: &'static str,
    /// The last part of its ARNs: `key/*`, where `*` is any text, before a slash or to the end.
    pub arn: &'static str,
    /// Its ARNs name an account; other kinds are told by the last part alone.
    pub is_owned: bool,
    /// Only a caller that may use the resource learns that it exists.
    pub is_private: bool,
    /// Every resource of the kind that a call is judged about is in its record, also where no handler
    /// names it.
    pub is_named_when_judged: bool,
    /// What contains it is named with it: the resource whose ARN ends before the slash.
    pub names_container: bool,
}

impl ResourceKind {
    /// Whether `resource`, the last part of an ARN that names `account` or none, is of this kind.
    #[must_use]
    pub fn fits(&self, account: &str, resource: &str) -> bool {
        if self.is_owned && account.is_empty() {
            return false;
        }
        let fits = |pattern: &str, text: &str| pattern == "*" || pattern == text;
        match (self.arn.split_once('/'), resource.split_once('/')) {
            (Some((first, rest)), Some((own_first, own_rest))) => {
                fits(first, own_first) && fits(rest, own_rest)
            }
            (Some(_), None) => false,
            (None, _) => fits(self.arn, resource),
        }
    }
}

/// The facts about an operation.
#[derive(Debug)]
pub struct OperationMeta {
    /// Its service.
    pub service: &'static ServiceMeta,
    /// AWS's name, `GenerateDataKey`.
    pub name: &'static str,
    /// CloudTrail's name of the event; the operation's but for some of S3.
    pub event_name: &'static str,
    /// HTTP method (REST protocols; `POST` elsewhere).
    pub method: &'static str,
    /// Path template with the literal query parameters, `/{Bucket}/{Key+}?tagging`.
    pub uri: &'static str,
    /// HTTP status of success, unless the output carries its own.
    pub status: u16,
    /// The IAM actions the operation is about, the main one first. A handler may check more.
    pub actions: &'static [&'static str],
    /// CloudTrail's `readOnly`.
    pub read_only: bool,
    /// CloudTrail's event category.
    pub category: Category,
    /// The answer reveals secret material: it waits until its audit event is durable.
    pub durable_audit: bool,
    /// Frees space or takes rights away: goes on when the disk is nearly full.
    pub takes_away: bool,
    /// Uses the material of a KMS key.
    pub uses_key: bool,
    /// May be about a resource of another account, where that account allows it.
    pub crosses_accounts: bool,
    /// Only for callers of the account that owns the resource, whatever its policy allows others.
    pub own_account: bool,
    /// Brings its own proof of who calls, and so needs no signature.
    pub unsigned: bool,
    /// Called so often that it is counted instead of recorded, unless a policy refuses it or a
    /// trail wants it in full.
    pub counted: bool,
    /// A request body needs `Content-MD5` or a checksum header (S3).
    pub checksum_required: bool,
    /// Schema of the input.
    pub input: &'static Structure,
    /// Schema of the output.
    pub output: &'static Structure,
    /// The element around a query-protocol result; `None` when there is no output.
    pub result_wrapper: Option<&'static str>,
    /// Makes an empty input, for code that works on any operation.
    pub new_input: fn() -> Box<dyn Shape>,
    /// Makes an empty output, for code that works on any operation.
    pub new_output: fn() -> Box<dyn Shape>,
}

impl OperationMeta {
    /// An operation of which little more than the name is known: nothing answers it, so it has no
    /// types, and what is refused here is refused with what stands here.
    #[must_use]
    pub const fn named(
        service: &'static ServiceMeta,
        name: &'static str,
        actions: &'static [&'static str],
    ) -> Self {
        Self {
            service,
            name,
            event_name: name,
            method: "POST",
            uri: "/",
            status: 200,
            actions,
            read_only: false,
            category: Category::Management,
            durable_audit: false,
            takes_away: false,
            uses_key: false,
            crosses_accounts: false,
            own_account: false,
            unsigned: false,
            counted: false,
            checksum_required: false,
            input: &EMPTY,
            output: &EMPTY,
            result_wrapper: None,
            new_input: new_shape::<Empty>,
            new_output: new_shape::<Empty>,
        }
    }

    /// The first IAM action.
    #[must_use]
    pub fn action(&self) -> &'static str {
        self.actions.first().copied().unwrap_or(self.name)
    }
}

/// CloudTrail's division of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// Control plane; on in every trail.
    Management,
    /// Data plane; only where a trail asks for it.
    Data,
}

/// Makes the default of a shape, boxed: what the generated tables point to.
#[must_use]
pub fn new_shape<T: Shape + Default>() -> Box<dyn Shape> {
    Box::new(T::default())
}
