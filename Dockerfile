# Builds the program and the web app, then keeps only what runs. Node 24: Node 20 has no more fixes.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
LABEL org.opencontainers.image.title="Rolescope" \
      org.opencontainers.image.description="See what an AI job really is, and who fits it" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production ROLESCOPE_HOST=0.0.0.0 ROLESCOPE_PORT=8787 ROLESCOPE_HOME=/data
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/README.md ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/assets ./assets
COPY --from=build /app/data ./data
COPY --from=build /app/schema ./schema
COPY --from=build /app/node_modules ./node_modules
# The only folder that is written to; the rest may be mounted read-only.
RUN install -d -o 10001 -g 10001 /data
VOLUME /data
USER 10001:10001
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/rolescope.js"]
CMD ["serve", "--trust-proxy"]
