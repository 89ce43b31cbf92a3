//! Hosts that may be called, as flags name them.

use server::AllowedHost;

/// The most hosts of one flag.
const HOSTS_MAX: usize = 64;

/// The hosts that `flag` names. `others` are the flags that say how such hosts are called, and whether each was
/// given: without a host they would be without effect, so they are refused.
///
/// # Errors
/// What is wrong, with the flag's name.
pub(crate) fn allowed_hosts(
    flag: &str,
    hosts: &[String],
    others: &[(&str, bool)],
) -> Result<Vec<AllowedHost>, String> {
    if hosts.len() > HOSTS_MAX {
        return Err(format!("there may be at most {HOSTS_MAX} of `{flag}`"));
    }
    if hosts.is_empty()
        && let Some((other, _)) = others.iter().find(|(_, is_given)| *is_given)
    {
        return Err(format!("`{other}` goes with `{flag}`: say which hosts may be called"));
    }
    let parsed = hosts.iter().map(|host| host.parse());
    parsed.collect::<Result<_, _>>().map_err(|error| format!("`{flag}`: {error}"))
}

#[cfg(test)]
mod tests {
    use super::allowed_hosts;

    #[test]
    fn what_would_be_without_effect_is_refused() {
        let host = ["a.example.com".to_owned()];
        let others = [("--x-ca-file", false), ("--x-timeout", true)];
        assert_eq!(allowed_hosts("--x-host", &host, &others).unwrap().len(), 1);
        let refused = allowed_hosts("--x-host", &[], &others).unwrap_err();
        assert_eq!(refused, "`--x-timeout` goes with `--x-host`: say which hosts may be called");
        assert_eq!(allowed_hosts("--x-host", &[], &[("--x-ca-file", false)]).unwrap().len(), 0);
        let many = vec!["a.example.com".to_owned(); 65];
        assert!(allowed_hosts("--x-host", &many, &[]).unwrap_err().contains("at most 64"));
        assert!(
            allowed_hosts("--x-host", &["a/b".to_owned()], &[])
                .unwrap_err()
                .starts_with("`--x-host`: ")
        );
    }
}
