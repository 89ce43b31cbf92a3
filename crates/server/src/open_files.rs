//! The files the process may have open: each connection is one.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::connections::ConnectionLimits;

/// Files that the store, the journal, objects and the process itself need.
const OWN_FILES: usize = 1024;

/// The fewest connections that are served, whatever the limit of files.
const CONNECTIONS_MIN: usize = 64;

/// Raises the process's limit of open files as far as it may, and lowers the limits of connections to
/// what then has room.
pub(crate) fn fit(wanted: ConnectionLimits) -> ConnectionLimits {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    if limit.current != limit.maximum
        && let Err(error) = setrlimit(Resource::Nofile, raised)
    {
        tracing::debug!(%error, "the limit of open files is not raised");
    }
    let files = getrlimit(Resource::Nofile)
        .current
        .map_or(usize::MAX, |files| usize::try_from(files).unwrap_or(usize::MAX));
    let fitting = fitted(wanted, files);
    if fitting != wanted {
        let (wanted, connections) = (wanted.all_max, fitting.all_max);
        tracing::warn!(files, wanted, connections, "fewer connections: too few files may be open");
    }
    fitting
}

fn fitted(wanted: ConnectionLimits, files: usize) -> ConnectionLimits {
    let all_max = wanted.all_max.min(files.saturating_sub(OWN_FILES).max(CONNECTIONS_MIN));
    ConnectionLimits { all_max, per_address_max: wanted.per_address_max.min(all_max) }
}

#[cfg(test)]
mod tests;
