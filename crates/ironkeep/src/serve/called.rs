//! Settings about what the server calls by itself: hosts of rotators and identity providers, collectors, and
//! places that keep anchors of the journal.

use std::mem;

use server::{AnchorConfig, ForwardConfig, OidcConfig, RotationConfig};

use super::Arguments;
use super::choices::Switch;
use crate::anchor_settings::{AnchorFlags, anchor};
//! What a server calls: hosts outside, which the operator names.

use std::mem;

use server::{ForwardConfig, OidcConfig, RotationConfig};

use super::Arguments;
use crate::forward_settings::{ForwardFlags, forward};
use crate::oidc_settings::oidc;
use crate::rotation_settings;

impl Arguments {
    /// Fills what says which hosts are called from `other`.
    pub(super) fn fill_called(&mut self, other: &mut Self) {
        for (own, other) in [
            (&mut self.rotation_host, &mut other.rotation_host),
            (&mut self.oidc_host, &mut other.oidc_host),
            (&mut self.oidc_keys, &mut other.oidc_keys),
            (&mut self.forward_host, &mut other.forward_host),
        ] {
            if own.is_empty() {
                *own = mem::take(other);
            }
        }
        for (own, other) in [
            (&mut self.rotation_ca_file, &mut other.rotation_ca_file),
            (&mut self.oidc_ca_file, &mut other.oidc_ca_file),
            (&mut self.forward_ca_file, &mut other.forward_ca_file),
            (&mut self.forward_token_file, &mut other.forward_token_file),
            (&mut self.anchor_file, &mut other.anchor_file),
            (&mut self.anchor_credentials_file, &mut other.anchor_credentials_file),
            (&mut self.anchor_ca_file, &mut other.anchor_ca_file),
            (&mut self.otlp_token_file, &mut other.otlp_token_file),
        ] {
            *own = own.take().or(other.take());
        }
        for (own, other) in [
            (&mut self.forward_syslog, &mut other.forward_syslog),
            (&mut self.forward_webhook, &mut other.forward_webhook),
            (&mut self.anchor_bucket, &mut other.anchor_bucket),
            (&mut self.anchor_region, &mut other.anchor_region),
        ] {
            *own = own.take().or(other.take());
        }
        self.anchor_retention = self.anchor_retention.or(other.anchor_retention);
        self.anchor_syslog = self.anchor_syslog.or(other.anchor_syslog);
            (&mut self.otlp_logs, &mut other.otlp_logs),
            (&mut self.otlp_traces, &mut other.otlp_traces),
        ] {
            *own = own.take().or(other.take());
        }
    }
}

/// What is called: by rotators, for the keys of identity providers, and with records of the trail.
pub(super) fn called(
    arguments: &mut Arguments,
) -> Result<(RotationConfig, OidcConfig, ForwardConfig), String> {
    let rotation =
        rotation_settings::rotation(&arguments.rotation_host, arguments.rotation_ca_file.take())?;
    let oidc = oidc(&arguments.oidc_host, arguments.oidc_ca_file.take(), &arguments.oidc_keys)?;
    let forward = forward(ForwardFlags {
        syslog: arguments.forward_syslog.take(),
        webhook: arguments.forward_webhook.take(),
        token_file: arguments.forward_token_file.take(),
        hosts: mem::take(&mut arguments.forward_host),
        ca_file: arguments.forward_ca_file.take(),
    })?;
    Ok((rotation, oidc, forward))
}

/// Where it is told how far the journal has come; buckets are of `region` unless another is named.
pub(super) fn anchors(
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
        otlp_logs: arguments.otlp_logs.take(),
        otlp_traces: arguments.otlp_traces.take(),
        otlp_token_file: arguments.otlp_token_file.take(),
    })?;
    Ok((rotation, oidc, forward))
}
