//! What `ironkeep` says that is asked for nothing.

/// The five things that people do.
pub(crate) const FIVE_THINGS: &str = "\
Ironkeep: AWS's data-protection stack as one binary. Turn off the key, and every read fails.

  ironkeep dev                         try it: a server in memory, and a tour through a denied read
  ironkeep serve                       serve S3, KMS, IAM and more, with data in ./ironkeep-data
  ironkeep aws s3 mb s3://photos       have the AWS CLI call this server
  ironkeep explain WHO ACTION WHAT     ask who may do what, and which statement says so
  ironkeep doctor                      see whether this machine is fit, and what to do

`ironkeep help` names all commands, `ironkeep help serve` every setting with examples.";

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::FIVE_THINGS;

    #[test]
    fn they_are_five_and_each_is_a_command() {
        let cli = crate::Cli::command();
        let named = FIVE_THINGS.lines().filter_map(|line| line.strip_prefix("  ironkeep "));
        let named: Vec<&str> = named.filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(named.len(), 5);
        for name in named {
            assert!(cli.find_subcommand(name).is_some(), "`{name}` is a command");
        }
    }
}
