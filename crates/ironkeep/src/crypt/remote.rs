//! KMS and S3, of a running server or of AWS, for commands that do one thing after another.

use core::cell::RefCell;
use std::collections::BTreeMap;

use clap::Args;
use client::{Answer, Outgoing, Server};
use tokio::runtime::Runtime;

use crate::connection::{Connection, no_credentials};
use crate::endpoint::{End, Fault, authorities};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Service {
    Kms,
    S3,
    Secrets,
}

impl Service {
    /// As AWS's names of hosts have it.
    const fn name(self) -> &'static str {
        match self {
            Self::Kms => "kms",
            Self::S3 => "s3",
            Self::Secrets => "secretsmanager",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Target {
    /// Call AWS itself, with the credentials of the environment.
    #[arg(long)]
    aws: bool,
    #[arg(long, env = "AWS_ENDPOINT_URL_KMS", hide = true)]
    kms_endpoint_url: Option<String>,
    #[arg(long, env = "AWS_ENDPOINT_URL_S3", hide = true)]
    s3_endpoint_url: Option<String>,
    #[command(flatten)]
    connection: Connection,
}

/// The services, called when they are needed.
pub(super) struct Remote<'a> {
    target: &'a Target,
    runtime: Runtime,
    ends: RefCell<BTreeMap<(Service, String), End>>,
}

impl<'a> Remote<'a> {
    pub(super) fn new(target: &'a Target) -> Result<Self, String> {
        Ok(Self { target, runtime: crate::serve::runtime()?, ends: RefCell::default() })
    }

    /// Makes a call that has to succeed, signed for `region`, or the one of the settings.
    pub(super) fn call(
        &self,
        service: Service,
        region: Option<&str>,
        outgoing: &Outgoing,
        bytes_max: usize,
    ) -> Result<Answer, Fault> {
        let place = (service, region.unwrap_or_default().to_owned());
        let taken = self.ends.borrow_mut().remove(&place);
        let mut end = match taken {
            Some(end) => end,
            None => self.target.end(service, region).map_err(Fault::Unreached)?,
        };
        let answer = self.runtime.block_on(Box::pin(end.call_within(outgoing, bytes_max)));
        self.ends.borrow_mut().insert(place, end);
        answer
    }
}

impl Target {
    fn end(&self, service: Service, region: Option<&str>) -> Result<End, String> {
        let settings = self.connection.settings()?;
        let region = region.unwrap_or(&settings.region);
        let ca_bundle = authorities(settings.ca_bundle.as_deref());
        let credentials = match self.aws {
            // What a server on this machine has left is of no use there, and is not shown to it.
            true => self.connection.own_credentials()?,
            false => settings.credentials,
        };
        let credentials = credentials.ok_or_else(|| no_credentials(&settings.data_dir))?;
        let own = match service {
            Service::Kms => self.kms_endpoint_url.as_deref(),
            Service::S3 => self.s3_endpoint_url.as_deref(),
            Service::Secrets => None,
        };
        let of_aws = format!("https://{}.{region}.amazonaws.com", service.name());
        let url = if self.aws { &of_aws } else { own.unwrap_or(&settings.endpoint) };
        let server = Server::new(url, region, ca_bundle).map_err(|error| error.to_string())?;
        Ok(End::new(service.name(), server, credentials))
    }
}
