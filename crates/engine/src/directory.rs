//! The directory of services: those that are served, and all others that AWS has.

use wire::{Protocol, ResourceKind, ServiceMeta};

/// The services that are signed for as S3: that of buckets and objects, and the one of accounts.
const S3_NAMES: [&str; 2] = ["s3", S3_CONTROL];

/// S3 Control, which is told from S3 by its addresses and a header.
const S3_CONTROL: &str = "s3-control";

/// The services a request may be for.
#[derive(Debug, Clone)]
pub struct Directory {
    served: Vec<&'static ServiceMeta>,
    pub(crate) s3: &'static ServiceMeta,
    known: &'static [ServiceMeta],
    /// Those served that have kinds which a record names whenever they are judged.
    naming: Vec<&'static ServiceMeta>,
}

impl Directory {
    /// `known` is every service of AWS; those that are served may be among them.
    #[must_use]
    pub fn new(s3: &'static ServiceMeta, known: &'static [ServiceMeta]) -> Self {
        let mut made = Self { served: Vec::new(), s3, known, naming: Vec::new() };
        made.note_kinds(s3);
        made
    }

    /// Adds a service that is served here.
    pub(crate) fn serve(&mut self, service: &'static ServiceMeta) {
        let is_there = self.served.iter().any(|known| core::ptr::eq(*known, service));
        if !is_there && !core::ptr::eq(service, self.s3) {
            self.served.push(service);
            self.note_kinds(service);
        }
    }

    fn note_kinds(&mut self, service: &'static ServiceMeta) {
        if service.resource_kinds.iter().any(|kind| kind.is_named_when_judged) {
            self.naming.push(service);
        }
    }

    /// The services served, S3 last.
    pub(crate) fn served(&self) -> impl Iterator<Item = &'static ServiceMeta> + '_ {
        self.served.iter().copied().chain([self.s3])
    }

    /// The service that is called by `X-Amz-Target: PREFIX.Operation`; of several with one prefix
    /// the one that the request is signed for.
    pub(crate) fn by_target(
        &self,
        prefix: &str,
        signed_for: Option<&str>,
    ) -> Option<&'static ServiceMeta> {
        self.find(signed_for, |service| {
            // The CloudTrail model's prefix has dots of its own and clients send its last part too.
            service.target_prefix.is_some_and(|own| {
                own == prefix || own.rsplit_once('.').is_some_and(|(_, last)| last == prefix)
            })
        })
    }

    /// The query service with this API version; of several the one that the request is signed for.
    pub(crate) fn by_version(
        &self,
        version: &str,
        signed_for: Option<&str>,
    ) -> Option<&'static ServiceMeta> {
        self.find(signed_for, |service| {
            form_protocol(service).is_some() && service.api_version == version
        })
    }

    /// The REST services that are signed for as `name`: several may share a name.
    pub(crate) fn rest_services<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = &'static ServiceMeta> + 'a {
        let is_rest =
            |service: &ServiceMeta| service.protocols.iter().any(|protocol| protocol.is_rest());
        let served = self.served.iter().copied();
        // A name that is served is that service's alone.
        let is_ours = self.served.iter().any(|service| service.name == name);
        let known = self.known.iter().filter(move |known| !is_ours && !self.is_served(known));
        served.chain(known).filter(move |service| service.name == name && is_rest(service))
    }

    /// Any service that is signed for as `name`.
    pub(crate) fn by_name(&self, name: &str) -> Option<&'static ServiceMeta> {
        self.find(Some(name), |service| service.name == name)
    }

    /// A served service that spoke the query protocol before: whose forms may be sent to a path.
    pub(crate) fn by_former_query(&self) -> Option<&'static ServiceMeta> {
        self.served().find(|service| service.former_query.is_some())
    }

    /// What kind of resource `arn` names, if the service that is served under its name has such a kind.
    pub(crate) fn kind_of(&self, arn: &str) -> Option<&'static ResourceKind> {
        kind_among(self.served(), arn)
    }

    /// What kind of resource `arn` names, if a record names such whenever they are judged. Asked for every
    /// access, most of which are to none of the few services that have such kinds.
    pub(crate) fn kind_named_when_judged(&self, arn: &str) -> Option<&'static ResourceKind> {
        kind_among(self.naming.iter().copied(), arn).filter(|kind| kind.is_named_when_judged)
    }

    /// S3 Control, if it is served here.
    pub(crate) fn s3_control(&self) -> Option<&'static ServiceMeta> {
        self.served.iter().copied().find(|service| service.name == S3_CONTROL)
    }

    /// Whether requests signed for `name` are S3's, or those of a service that is signed for as S3.
    pub(crate) fn is_s3(name: &str) -> bool {
        S3_NAMES.contains(&name)
    }

    /// Served services come first; a service that the request is signed for before any other.
    fn find(
        &self,
        signed_for: Option<&str>,
        fits: impl Fn(&ServiceMeta) -> bool,
    ) -> Option<&'static ServiceMeta> {
        let served = self.served.iter().copied().filter(|service| fits(service));
        let known = self.known.iter().filter(|known| !self.is_served(known) && fits(known));
        let mut first = None;
        for service in served.chain(known) {
            if signed_for.is_none_or(|name| name == service.name) {
                return Some(service);
            }
            first.get_or_insert(service);
        }
        first
    }

    fn is_served(&self, known: &ServiceMeta) -> bool {
        let mut served = self.served.iter().chain(core::iter::once(&self.s3));
        served.any(|service| service.id == known.id)
    }
}

/// What kind of resource of one of these services `arn` names.
fn kind_among(
    mut services: impl Iterator<Item = &'static ServiceMeta>,
    arn: &str,
) -> Option<&'static ResourceKind> {
    let mut parts = arn.splitn(4, ':').skip(2);
    let name = parts.next()?;
    let service = services.find(|service| service.name == name)?;
    let (_, owned) = parts.next()?.split_once(':')?;
    let (account, resource) = owned.split_once(':')?;
    service.resource_kinds.iter().find(|kind| kind.fits(account, resource))
}

/// The protocol of a service's forms, if it takes any.
pub(crate) fn form_protocol(service: &ServiceMeta) -> Option<Protocol> {
    let is_form =
        |protocol: &&Protocol| matches!(protocol, Protocol::AwsQuery | Protocol::Ec2Query);
    service.protocols.iter().find(is_form).copied()
}

/// The most bytes of the body of a request for this service.
pub(crate) fn limit_of(service: Option<&'static ServiceMeta>) -> usize {
    let own = service.and_then(wire::own_body_bytes_max);
    own.unwrap_or(wire::limits::FORM_BODY_BYTES_MAX)
}
