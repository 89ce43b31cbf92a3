//! What a server is started with, of what its settings say.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use envelope::AlgorithmPolicy;
use names::Region;
use server::{AccessLogTarget, Profile, ServeConfig, StoreConfig};

use super::called::called;
use super::choices::{ProfileName, Switch};
use super::listen::{certificate, listen, trusted_proxies, xks_listener};
use super::store::{store, temporary_dir};
use super::{Arguments, DATA_DIR, DRAIN_SECONDS, MIN_FREE_BYTES, variables};
use crate::algorithm_settings::{Beside, algorithms};
use crate::archive_settings::{archive_dir, restore_pace};
use crate::attestation_settings::attestation_roots;
use crate::hsm_settings::hsm_spec;
use crate::init_file::init_plan;
use crate::limit_settings::{
    connections, idle_max, journal_retention, orphan_retention, rate_limits, upload_memory,
};
use crate::root_settings::{RootFlags, root_of_trust};
use crate::xks_settings::xks_proxy_source;

/// # Errors
/// What a setting says that cannot be, in words for whoever wrote it.
pub(crate) fn configuration(mut arguments: Arguments) -> Result<ServeConfig, String> {
    let region = arguments.region.as_deref().unwrap_or("us-east-1").to_owned();
    let called = called(&mut arguments, &region)?;
    let profile = match arguments.profile {
        None | Some(ProfileName::Aws2026) => Profile::Aws2026,
        Some(ProfileName::Compat) => Profile::Compat,
    };
    let (signature_v2, algorithms) = algorithms_of(&arguments, profile)?;
    let mut domains = arguments.domain;
    if domains.is_empty() {
        domains = ["localhost", "s3.localhost"].map(str::to_owned).to_vec();
    }
    let store = store(arguments.store, arguments.postgres)?;
    let data_dir = match (arguments.data_dir, &store) {
        (Some(dir), _) => dir,
        (None, StoreConfig::Memory) => temporary_dir(),
        (None, _) => PathBuf::from(DATA_DIR),
    };
    Ok(ServeConfig {
        data_dir,
        archive_dir: archive_dir(arguments.archive_dir, &store)?,
        backup_dir: arguments.backup_dir,
        http: listen("--http", arguments.http.as_deref(), 9000)?,
        https: listen("--https", arguments.https.as_deref(), 9443)?,
        admin: listen("--admin", arguments.admin.as_deref(), 9001)?,
        ready_file: arguments.ready_file,
        profile,
        signature_v2,
        algorithms,
        root_of_trust: root_of_trust(RootFlags {
            passphrase_file: arguments.passphrase_file,
            key_file: arguments.key_file,
            root_token: arguments.root_token,
            share_file: arguments.share_file,
            is_sealed: arguments.sealed == Some(Switch::On),
        })?,
        store,
        region: Region::parse(&region).map_err(|error| format!("`--region`: {error}"))?,
        domains: domains.iter().map(|domain| domain.parse()).collect::<Result<_, _>>()?,
        certificate: certificate(arguments.tls_cert, arguments.tls_key)?,
        trusted_proxies: trusted_proxies(&arguments.trusted_proxy)?,
        access_log: arguments.access_log.map(|path| match path.as_os_str() == "-" {
            true => AccessLogTarget::Stdout,
            false => AccessLogTarget::File(path),
        }),
        drain_max: Duration::from_secs(arguments.drain_timeout.unwrap_or(DRAIN_SECONDS).into()),
        idle_max: idle_max(arguments.idle_timeout)?,
        orphan_retention_days: orphan_retention(arguments.orphan_retention)?,
        restore_pace_percent: restore_pace(arguments.restore_pace)?,
        hsm: hsm_spec(arguments.hsm_clusters.as_deref())?,
        xks_client: called.xks_client,
        rotation: called.rotation,
        oidc: called.oidc,
        forward: called.forward,
        anchor: called.anchor,
        notices: called.notices,
        xks_proxy: xks_listener(arguments.xks_proxy.as_deref())?,
        xks_proxy_source: xks_proxy_source(arguments.xks_proxy, arguments.xks_proxy_file)?,
        attestation_roots: attestation_roots(arguments.attestation_root)?,
        min_free_bytes: arguments.min_free_space.map_or(MIN_FREE_BYTES, |size| size.0),
        journal_retention: journal_retention(arguments.journal_retention)?,
        connections: connections(arguments.connections_max, arguments.connections_per_address_max)?,
        rate_limits: rate_limits(&arguments.rate_per_principal, &arguments.rate_per_account)?,
        upload_memory_bytes: upload_memory(arguments.upload_memory)?,
        root_access_key: variables::root_access_key()?,
        account_id: variables::account_id(arguments.account_id)?,
        init: arguments.init.as_deref().map(init_plan).transpose()?,
        test_controls: (arguments.test_controls == Some(Switch::On)).then(Arc::default),
    })
}

/// Whether Signature Version 2 is taken, and which algorithms are used.
fn algorithms_of(
    arguments: &Arguments,
    profile: Profile,
) -> Result<(bool, AlgorithmPolicy), String> {
    let has_signature_v2 = match arguments.signature_v2 {
        Some(switch) => switch == Switch::On,
        None => profile == Profile::Compat,
    };
    let has_passphrase = arguments.passphrase_file.is_some();
    let beside = Beside { has_passphrase, has_signature_v2 };
    let algorithms = algorithms(arguments.fips == Some(Switch::On), beside)?;
    Ok((has_signature_v2, algorithms))
}
