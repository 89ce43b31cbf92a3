//! `bench`: load on an AWS-compatible endpoint, and what it costs the server.
//!
//! Closed loop: each connection sends its next request when the answer to the last one is there.
//! Latency is from the first byte sent to the last byte received, signing not included. The same
//! machine usually runs both sides, so the figure that travels is the server's CPU per request.

mod arguments;
mod budget;
mod client;
mod endpoint;
mod failure;
mod figures;
mod lab;
mod load;
mod objects;
mod process;
mod reference;
mod report;
mod requests;
mod run;
mod scenario;
mod server;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(Box::pin(run::run(&arguments))),
        Err(error) => Err(failure::Failure::new(format!("threads cannot be started: {error}"))),
    };
    match outcome {
        Ok(run::Verdict::Fine) => ExitCode::SUCCESS,
        Ok(run::Verdict::Failed) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests;
