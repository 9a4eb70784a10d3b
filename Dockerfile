# The app with its dependencies and its build. Written with care, and not run where it was written: try it before you rely on it.
FROM node:20-bookworm-slim AS build
# better-sqlite3 compiles itself where no ready-made binary fits.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --include=dev --no-audit --no-fund
COPY . .
# Builds, and ends: `npm start` in the container then finds nothing to do but to serve.
RUN node bin/build.mjs
# Next brings a library for pictures that this app has switched off; parts of it are under the LGPL.
RUN rm -rf node_modules/@img node_modules/sharp

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app /app
USER node
EXPOSE 3000
# Where the rooms are, unless DATABASE_URL names a PostgreSQL server.
ENV DATA_DIR=/app/.data
VOLUME /app/.data
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD node -e "fetch('http://127.0.0.1:3000/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
# Not under npm, so that the signal to end reaches the server, which keeps what it has taken.
CMD ["node", "--max-semi-space-size=32", "bin/start.mjs"]
