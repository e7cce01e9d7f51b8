//! The parts of a web address that tell what stands behind it.

/// A web address in parts, in lower case.
#[derive(Clone, Debug)]
pub struct WebAddress {
    /// "docs.google.com", without "www.".
    pub host: String,
    /// "google": the host's own name.
    pub site: String,
    /// "/document/d/1a", without the query; empty or starting with a slash.
    pub path: String,
    /// "usp=sharing"; may be empty.
    pub query: String,
}

impl WebAddress {
    /// Reads an address as written.
    #[must_use]
    pub fn read(written: &str) -> Self {
        let lower = written.to_ascii_lowercase();
        let bare = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).unwrap_or(&lower);
        let bare = bare.strip_prefix("www.").unwrap_or(bare);
        let host_end = bare.find(['/', '?', '#']).unwrap_or(bare.len());
        let (host, rest) = bare.split_at(host_end);
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let host = host.split(':').next().unwrap_or_default();
        let mut labels: Vec<&str> = host.split('.').collect();
        labels.pop();
        if labels.len() > 1
            && matches!(labels.last(), Some(&("co" | "com" | "org" | "net" | "gov" | "ac" | "nhs")))
        {
            labels.pop();
        }
        Self {
            host: host.to_owned(),
            site: labels.last().unwrap_or(&"").to_string(),
            path: path.to_owned(),
            query: query.to_owned(),
        }
    }

    /// The parts of the path.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').filter(|s| !s.is_empty())
    }

    /// The label before the site: "docs" of "docs.google.com"; may be empty.
    #[must_use]
    pub fn subdomain(&self) -> &str {
        self.host.find(&self.site).map_or("", |at| self.host[..at].trim_end_matches('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::WebAddress;

    #[test]
    fn parts() {
        let a = WebAddress::read("https://Docs.Google.com/document/d/1a?usp=sharing");
        assert_eq!((a.host.as_str(), a.site.as_str(), a.subdomain()), ("docs.google.com", "google", "docs"));
        assert_eq!((a.path.as_str(), a.query.as_str()), ("/document/d/1a", "usp=sharing"));
        assert_eq!(WebAddress::read("www.nhs.uk").site, "nhs");
        assert_eq!(WebAddress::read("me.blogspot.co.uk/x").site, "blogspot");
        assert_eq!(WebAddress::read("").host, "");
    }
}
