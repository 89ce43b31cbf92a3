//! `ironkeep`: the binary. Parses the command line and hands over.

mod access;
mod algorithm_settings;
mod allowed_hosts;
mod anchor_settings;
mod announce;
mod answer;
mod archive_settings;
mod attestation_settings;
mod audit;
mod aws;
mod backup;
mod connection;
mod crypt;
mod discover;
mod doctor;
mod endpoint;
mod failure;
mod forward_settings;
mod hsm_settings;
mod import;
mod init_file;
mod jobs;
mod kms;
mod limit_settings;
mod lock_time;
mod log_level;
mod logging;
mod notice_settings;
mod oidc_settings;
mod output;
mod overview;
mod own_api;
mod pages;
mod pkcs11_child;
mod progress;
mod recover;
mod restore;
mod root;
mod root_holder_settings;
mod root_settings;
mod rotation_settings;
mod run;
mod s3;
mod saved;
mod self_check;
mod serve;
mod settings_file;
mod signals;
mod size;
mod slots;
mod style;
mod systemd;
mod unseal;
mod usage;
mod verify;
mod xks_settings;
mod xml;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

/// Requests are many small allocations on many threads; see docs/decisions/0010-libraries.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// AWS's data-protection stack as one self-hosted binary: turn off the key, and every read fails.
#[derive(Debug, Parser)]
#[command(version, about, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve S3, KMS, IAM, STS, CloudTrail, Secrets Manager, Parameter Store and more to AWS clients.
    #[command(after_help = serve::EXAMPLES)]
    Serve(Box<serve::Arguments>),
    /// Try everything: a server in memory with users, a key and a bucket, and a tour through a denied read.
    #[command(after_help = serve::dev::EXAMPLES)]
    Dev(serve::dev::Arguments),
    /// Check all parts of an installation against one another, changing nothing. The server must not
    /// run.
    #[command(after_help = verify::ABOUT)]
    Verify(verify::Arguments),
    /// Say whether this release can read what is there: after an upgrade. The server must not run.
    #[command(name = "self-check", after_help = self_check::ABOUT)]
    SelfCheck(self_check::Arguments),
    /// Say whether this machine and the data directory are as a server needs them, and what to do.
    #[command(after_help = doctor::ABOUT)]
    Doctor(doctor::Arguments),
    /// Look for sensitive data in local files: cards, accounts, identity numbers, keys. No server is asked.
    #[command(after_help = discover::ABOUT)]
    Discover(discover::Arguments),
    /// Say what is lost, and take a loss as it is, so that the server starts again. The server must not
    /// run.
    #[command(after_help = recover::ABOUT)]
    Recover(recover::Arguments),
    /// Have a running server write a backup of itself; back up a stopped one; list and verify backups.
    #[command(after_help = backup::ABOUT)]
    Backup(Box<backup::Arguments>),
    /// Restore a backup into an empty data directory.
    #[command(after_help = restore::ABOUT)]
    Restore(Box<restore::Arguments>),
    /// List, add, remove and test the slots that open the root key.
    #[command(after_help = slots::EXAMPLES)]
    Slots(slots::Arguments),
    /// Seal a running server: its keys leave its memory, and it serves health alone until it is unsealed.
    #[command(after_help = own_api::SEAL_ABOUT)]
    Seal(own_api::Seal),
    /// Hand shares of the root key to a server that is sealed.
    #[command(after_help = unseal::EXAMPLES)]
    Unseal(unseal::Arguments),
    /// Confirm the time that locks of objects go by, after a standstill of more than a day.
    #[command(name = "lock-time")]
    LockTime(lock_time::Arguments),
    /// Make a new access key of the root user, for when none is left.
    Root(root::Arguments),
    /// Work on buckets of a running server.
    #[command(subcommand)]
    S3(Box<s3::S3>),
    /// Encrypt files and objects before they leave, in the formats of AWS's clients.
    #[command(subcommand, after_help = crypt::EXAMPLES)]
    Crypt(Box<crypt::Crypt>),
    /// Print a password for restic, rclone and others: one under a KMS key, or one of Secrets Manager.
    #[command(name = "password-command", after_help = crypt::password::EXAMPLES)]
    Password(Box<crypt::password::PasswordCommand>),
    /// Ask a running server how it is.
    #[command(after_help = connection::ABOUT)]
    Status(own_api::Status),
    /// Ask a running server whether somebody may do something, and which statements say so.
    #[command(after_help = own_api::EXPLAIN_EXAMPLES)]
    Explain(own_api::Explain),
    /// Ask a running server who can read an object or a secret, use a key or assume a role.
    #[command(subcommand)]
    Access(access::Access),
    /// Ask a running server who did what to what.
    #[command(subcommand)]
    Audit(Box<audit::Audit>),
    /// List what a running server does in the background, or have it done now.
    #[command(subcommand, after_help = jobs::EXAMPLES)]
    Jobs(jobs::Jobs),
    /// Prove that a key of a running server is gone, and rotate the keys of the services themselves.
    #[command(subcommand, after_help = kms::EXAMPLES)]
    Kms(Box<kms::Kms>),
    /// Bring buckets, users and policies of MinIO, AWS or another server with S3's API over.
    #[command(subcommand)]
    Import(import::Import),
    /// Say what the buckets of a running server hold.
    #[command(after_help = usage::EXAMPLES)]
    Usage(usage::Usage),
    /// Say how much a bucket of a running server may hold.
    #[command(after_help = usage::EXAMPLES)]
    Quota(usage::Quota),
    /// Start a program with secrets of a running server in its environment.
    #[command(after_help = run::EXAMPLES)]
    Run(run::Run),
    /// Load a PKCS#11 module for the server that started this process.
    #[command(name = hsm::CHILD_COMMAND, hide = true)]
    Pkcs11Child(pkcs11_child::Arguments),
    /// Write the manual pages and the completions of this command line.
    Pages(pages::Arguments),
    /// Call an operation of Ironkeep's own API, and print its answer.
    #[command(after_help = connection::ABOUT)]
    Api(own_api::Api),
    /// Run the AWS CLI with endpoint, Region, authority and credentials of a running server.
    #[command(after_help = aws::EXAMPLES)]
    Aws(aws::Arguments),
}

const EXAMPLES: &str = "Examples:
  ironkeep serve
  ironkeep help serve
  ironkeep slots list --data-dir /var/lib/ironkeep

Every flag may also be set in the environment, as IRONKEEP_ and its name: IRONKEEP_DATA_DIR.";

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Err(error) = locked_memory::harden_process() {
        logging::print_error(format_args!("warning: core files cannot be switched off: {error}"));
    }
    let Some(command) = cli.command else {
        logging::say!("{}", overview::FIVE_THINGS);
        return finish(Ok(()));
    };
    finish(match command {
        Command::Serve(arguments) => serve::run(*arguments),
        Command::Dev(arguments) => serve::dev::run(arguments),
        Command::Verify(arguments) => verify::run(arguments),
        Command::SelfCheck(arguments) => self_check::run(arguments),
        Command::Doctor(arguments) => doctor::run(arguments),
        Command::Discover(arguments) => discover::run(&arguments),
        Command::Recover(arguments) => recover::run(arguments),
        Command::Backup(arguments) => backup::run(*arguments),
        Command::Restore(arguments) => restore::run(*arguments),
        Command::Slots(arguments) => slots::run(arguments),
        Command::Seal(arguments) => own_api::seal(&arguments),
        Command::Unseal(arguments) => unseal::run(arguments),
        Command::LockTime(arguments) => lock_time::run(arguments),
        Command::Root(arguments) => root::run(arguments),
        Command::S3(command) => s3::run(*command),
        Command::Crypt(command) => crypt::run(*command),
        Command::Password(arguments) => crypt::password::run(&arguments),
        Command::Status(arguments) => own_api::status(arguments),
        Command::Explain(arguments) => own_api::explain(arguments),
        Command::Access(command) => access::run(command),
        Command::Audit(command) => audit::run(&command),
        Command::Jobs(command) => jobs::run(command),
        Command::Kms(command) => kms::run(&command),
        Command::Import(command) => import::run(command),
        Command::Usage(arguments) => usage::usage(&arguments),
        Command::Quota(arguments) => usage::quota(&arguments),
        Command::Run(arguments) => run::run(arguments),
        Command::Pkcs11Child(arguments) => pkcs11_child::run(arguments),
        Command::Pages(arguments) => pages::run(&arguments, Cli::command()),
        Command::Api(arguments) => own_api::api(arguments),
        Command::Aws(arguments) => aws::run(&arguments),
    })
}

/// The exit status of a command.
fn finish(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) if logging::is_output_lost() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            logging::print_error(format_args!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}
