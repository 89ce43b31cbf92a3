//! Settings about what the server calls by itself: hosts that the operator has named, and nobody else.

use std::mem;

use server::{
    AnchorConfig, ForwardConfig, NoticeConfig, OidcConfig, RotationConfig, XksClientConfig,
};

use super::Arguments;
use super::choices::Switch;
use crate::anchor_settings::{AnchorFlags, anchor};
use crate::forward_settings::{ForwardFlags, forward};
use crate::notice_settings::{NoticeFlags, notices};
use crate::oidc_settings::oidc;
use crate::rotation_settings::rotation;
use crate::xks_settings::xks_client;

/// Whom it calls.
pub(super) struct Called {
    /// Proxies of external key stores.
    pub(super) xks_client: XksClientConfig,
    /// What rotators reach.
    pub(super) rotation: RotationConfig,
    /// Identity providers, for their keys.
    pub(super) oidc: OidcConfig,
    /// Collectors of records and traces.
    pub(super) forward: ForwardConfig,
    /// Where it is told how far the journal has come.
    pub(super) anchor: AnchorConfig,
    /// Endpoints of topics, and who takes their mail.
    pub(super) notices: NoticeConfig,
}

impl Arguments {
    /// Fills what says which hosts are called from `other`.
    pub(super) fn fill_called(&mut self, other: &mut Self) {
        for (own, other) in [
            (&mut self.rotation_host, &mut other.rotation_host),
            (&mut self.oidc_host, &mut other.oidc_host),
            (&mut self.oidc_keys, &mut other.oidc_keys),
            (&mut self.forward_host, &mut other.forward_host),
            (&mut self.sns_host, &mut other.sns_host),
        ] {
            if own.is_empty() {
                *own = mem::take(other);
            }
        }
        for (own, other) in [
            (&mut self.xks_client_certificate, &mut other.xks_client_certificate),
            (&mut self.rotation_ca_file, &mut other.rotation_ca_file),
            (&mut self.oidc_ca_file, &mut other.oidc_ca_file),
            (&mut self.forward_ca_file, &mut other.forward_ca_file),
            (&mut self.forward_token_file, &mut other.forward_token_file),
            (&mut self.otlp_token_file, &mut other.otlp_token_file),
            (&mut self.anchor_file, &mut other.anchor_file),
            (&mut self.anchor_credentials_file, &mut other.anchor_credentials_file),
            (&mut self.anchor_ca_file, &mut other.anchor_ca_file),
            (&mut self.sns_ca_file, &mut other.sns_ca_file),
            (&mut self.smtp_ca_file, &mut other.smtp_ca_file),
            (&mut self.smtp_password_file, &mut other.smtp_password_file),
        ] {
            *own = own.take().or(other.take());
        }
        for (own, other) in [
            (&mut self.forward_syslog, &mut other.forward_syslog),
            (&mut self.forward_webhook, &mut other.forward_webhook),
            (&mut self.otlp_logs, &mut other.otlp_logs),
            (&mut self.otlp_traces, &mut other.otlp_traces),
            (&mut self.anchor_bucket, &mut other.anchor_bucket),
            (&mut self.anchor_region, &mut other.anchor_region),
            (&mut self.smtp_server, &mut other.smtp_server),
            (&mut self.smtp_from, &mut other.smtp_from),
            (&mut self.smtp_user, &mut other.smtp_user),
        ] {
            *own = own.take().or(other.take());
        }
        self.anchor_retention = self.anchor_retention.or(other.anchor_retention);
        self.anchor_syslog = self.anchor_syslog.or(other.anchor_syslog);
        self.smtp_security = self.smtp_security.or(other.smtp_security);
    }
}

/// Whom `arguments` name; buckets of anchors are of `region` unless another is named.
pub(super) fn called(arguments: &mut Arguments, region: &str) -> Result<Called, String> {
    let files = (arguments.xks_ca_file.take(), arguments.xks_client_certificate.take());
    let forward = forward(ForwardFlags {
        syslog: arguments.forward_syslog.take(),
        webhook: arguments.forward_webhook.take(),
        token_file: arguments.forward_token_file.take(),
        hosts: mem::take(&mut arguments.forward_host),
        ca_file: arguments.forward_ca_file.take(),
        otlp_logs: arguments.otlp_logs.take(),
        otlp_traces: arguments.otlp_traces.take(),
        otlp_token_file: arguments.otlp_token_file.take(),
    })?;
    Ok(Called {
        xks_client: xks_client(&arguments.xks_host, files, arguments.xks_timeout)?,
        rotation: rotation(&arguments.rotation_host, arguments.rotation_ca_file.take())?,
        oidc: oidc(&arguments.oidc_host, arguments.oidc_ca_file.take(), &arguments.oidc_keys)?,
        anchor: anchors(arguments, region, &forward)?,
        forward,
        notices: notices(NoticeFlags {
            hosts: mem::take(&mut arguments.sns_host),
            ca_file: arguments.sns_ca_file.take(),
            smtp_server: arguments.smtp_server.take(),
            smtp_security: arguments.smtp_security,
            smtp_from: arguments.smtp_from.take(),
            smtp_user: arguments.smtp_user.take(),
            smtp_password_file: arguments.smtp_password_file.take(),
            smtp_ca_file: arguments.smtp_ca_file.take(),
        })?,
    })
}

fn anchors(
    arguments: &mut Arguments,
    region: &str,
    forward: &ForwardConfig,
) -> Result<AnchorConfig, String> {
    anchor(AnchorFlags {
        file: arguments.anchor_file.take(),
        bucket: arguments.anchor_bucket.take(),
        region: arguments.anchor_region.take().unwrap_or_else(|| region.to_owned()),
        credentials_file: arguments.anchor_credentials_file.take(),
        ca_file: arguments.anchor_ca_file.take(),
        retention_days: arguments.anchor_retention,
        is_to_syslog: arguments.anchor_syslog == Some(Switch::On),
        has_syslog: forward.syslog.is_some(),
    })
}
