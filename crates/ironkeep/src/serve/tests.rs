use clap::{Args as _, Command, Parser};

use super::Arguments;

#[derive(Parser)]
struct Wrapped {
    #[command(flatten)]
    arguments: Arguments,
}

/// A value of each flag, as TOML.
fn sample(flag: &str) -> &'static str {
    match flag {
        "http" | "https" | "admin" | "xks-proxy" => "\"127.0.0.1:1\"",
        "profile" => "\"compat\"",
        "signature-v2" | "sealed" | "test-controls" | "anchor-syslog" | "fips" => "\"on\"",
        "store" => "\"memory\"",
        "log-format" => "\"json\"",
        "log-level" => "\"warn,engine=debug\"",
        "idle-timeout"
        | "drain-timeout"
        | "connections-max"
        | "connections-per-address-max"
        | "orphan-retention"
        | "anchor-retention"
        | "xks-timeout" => "7",
        "smtp-security" => "\"tls\"",
        "journal-retention" => "97",
        "restore-pace" => "50",
        "min-free-space" | "upload-memory" => "\"99MiB\"",
        "domain" | "trusted-proxy" | "share-file" | "xks-host" | "rotation-host" | "oidc-host"
        | "oidc-keys" | "forward-host" | "sns-host" => "[\"x\", \"y\"]",
        _ => "\"text\"",
    }
}

/// The long names of all flags but those that are about the others.
fn flags() -> Vec<(String, Option<String>)> {
    let command = Arguments::augment_args(Command::new("serve"));
    let env = |argument: &clap::Arg| Some(argument.get_env()?.to_str()?.to_owned());
    let named = command
        .get_arguments()
        .filter_map(|argument| Some((argument.get_long()?.to_owned(), env(argument))));
    named.collect()
}

#[test]
fn every_flag_has_a_variable_and_a_setting() {
    let all = flags();
    assert!(all.len() > 15, "the flags are found");
    for (flag, env) in all {
        let expected = format!("IRONKEEP_{}", flag.to_uppercase().replace('-', "_"));
        assert_eq!(env, Some(expected), "the variable of --{flag}");
        if flag == "config" {
            continue;
        }
        let file = format!("{flag} = {}", sample(&flag));
        let file: Arguments = toml::from_str(&file).expect("a setting of its own");
        let shown = format!("{file:?}");
        assert_ne!(shown, format!("{:?}", Arguments::default()), "--{flag} is set");
        let merged = Arguments::default().or(file);
        assert_eq!(format!("{merged:?}"), shown, "--{flag} of the file is not lost");
    }
}

#[test]
fn the_command_line_wins_over_the_file() {
    let words = ["serve", "--http", "off", "--domain", "a,b"];
    let given = Wrapped::parse_from(words).arguments;
    let file: Arguments =
        toml::from_str("http = \"127.0.0.1:1\"\ndomain = [\"c\"]\nregion = \"eu-west-1\"")
            .expect("settings");
    let merged = given.or(file);
    assert_eq!(merged.http.as_deref(), Some("off"));
    assert_eq!(merged.domain, ["a", "b"]);
    assert_eq!(merged.region.as_deref(), Some("eu-west-1"));
}
