//! `ironkeep pkcs11-child`: the process that loads a vendor's PKCS#11 module for a server.

use std::path::PathBuf;

use clap::Args;
use hsm::IvSource;

use crate::failure::chain;

/// What the parent says. Everything else comes over standard input, which is a socket.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The PKCS#11 library.
    #[arg(long, value_name = "FILE")]
    library: PathBuf,
    /// The token makes its own IVs.
    #[arg(long)]
    iv_of_token: bool,
}

/// Serves the parent until it closes the socket.
pub(crate) fn run(arguments: Arguments) -> Result<(), String> {
    let iv_source = if arguments.iv_of_token { IvSource::Token } else { IvSource::Host };
    hsm::serve(&arguments.library, iv_source).map_err(|error| chain(&error))
}
